package nl.opvolgmonitor.domain.commitment;

/** The order of a list of commitments; what an order does not tell apart runs along the effective day. */
public enum CommitmentOrder {
    OLDEST,
    NEWEST,
    /** The earliest outer day first, those without one last. */
    DUE,
    /** The oldest first of what is not settled, then what is. */
    OLDEST_OPEN,
    /** The longest overdue first, then what is not overdue. */
    MOST_OVERDUE,
    /** What was last added to or corrected first. */
    LAST_CHANGE
}
