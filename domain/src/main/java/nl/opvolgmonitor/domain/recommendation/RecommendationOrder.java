package nl.opvolgmonitor.domain.recommendation;

/** The order of a list of recommendations; what an order does not tell apart runs along the effective day. */
public enum RecommendationOrder {
    NEWEST,
    OLDEST,
    /** The earliest outer day first, those without one last. */
    DUE,
    /** The oldest first of what is not closed, then what is. */
    OLDEST_OPEN,
    /** The longest overdue first, then what is not overdue. */
    MOST_OVERDUE,
    /** What was last added to or corrected first. */
    LAST_CHANGE
}
