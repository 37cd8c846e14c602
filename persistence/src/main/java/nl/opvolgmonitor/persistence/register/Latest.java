package nl.opvolgmonitor.persistence.register;

/** Picks the entry of a series that counts at the point in time: the last to hold, and of those the last recorded. */
public final class Latest {

    private Latest() {}

    /** The end of a subquery on the view with this alias: a condition, an order and a limit of one row. */
    public static String of(String alias) {
        return AsOf.of(alias) + " " + order(alias);
    }

    /**
     * The order and the limit alone. A series has a few entries, to be sorted: without the sum, the planner may walk through the times of
     * all records from the newest on until it meets one of them, for each row anew.
     */
    public static String order(String alias) {
        return "ORDER BY %1$s.effective_from + 0 DESC, %1$s.recorded_at DESC, %1$s.record DESC LIMIT 1"
                .formatted(alias);
    }
}
