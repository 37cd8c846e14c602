package nl.opvolgmonitor.domain.deadline;

/** The order of a list of deadlines; what an order does not tell apart runs along the effective day. */
public enum DeadlineOrder {
    OLDEST,
    NEWEST,
    /** The earliest outer day first, those without one last. */
    DUE,
    /** The longest overdue first, then what is not overdue. */
    MOST_OVERDUE,
    /** What was last added to or corrected first. */
    LAST_CHANGE
}
