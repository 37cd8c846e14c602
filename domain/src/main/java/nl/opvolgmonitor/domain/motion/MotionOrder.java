package nl.opvolgmonitor.domain.motion;

/** The order of a list of motions; what an order does not tell apart runs along the effective day. */
public enum MotionOrder {
    OLDEST,
    NEWEST,
    /** The earliest outer day first, those without one last. */
    DUE,
    /** The oldest first of what may still be carried out, then the rest. */
    OLDEST_OPEN,
    /** The longest overdue first, then what is not overdue. */
    MOST_OVERDUE,
    /** What was last added to or corrected first. */
    LAST_CHANGE
}
