package nl.opvolgmonitor.domain.reading;

/** Whether anything in a reading still waits for a decision. */
public enum ReadingState {
    OPEN,
    DONE
}
