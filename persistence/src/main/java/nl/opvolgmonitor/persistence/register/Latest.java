package nl.opvolgmonitor.persistence.register;

/** Picks the entry of a series that counts at the point in time: the last to hold, and of those the last recorded. */
public final class Latest {

    private Latest() {}

    /** The end of a subquery on the view with this alias: a condition, an order and a limit of one row. */
    public static String of(String alias) {
        return AsOf.of(alias)
                + " ORDER BY %1$s.effective_from DESC, %1$s.recorded_at DESC, %1$s.record DESC LIMIT 1"
                        .formatted(alias);
    }
}
