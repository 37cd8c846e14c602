package nl.opvolgmonitor.domain.overview;

/** What became of a deadline by a day. The last day counts to its end, and lateness is no breach of the law. */
public enum DeadlineResult {
    /** Done on or before the earliest last day that was ever named. */
    MET,
    /** Done, but after the last day as it stands. */
    MET_LATE,
    /** The last day was moved back or given up, and the new one has not passed without being met. */
    SHIFTED,
    /** The last day passed, and what was heard since the promise does not prove that it was done. */
    REPORTED,
    /** The last day passed, and nothing was heard since the promise. */
    SILENT,
    /** The last day has not passed. */
    RUNNING,
    /** No last day is named, so it cannot be late. */
    NO_LAST_DAY;

    /** Whether a last day has passed. */
    public boolean isPast() {
        return this != RUNNING && this != NO_LAST_DAY;
    }
}
