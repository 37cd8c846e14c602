package nl.opvolgmonitor.domain.event;

/** Whether it was begun or finished, when the source says so. */
public enum EventStatus {
    STARTED,
    FINISHED
}
