package nl.opvolgmonitor.domain.deadline;

/** Which side of a period counts. */
enum Preposition {
    NONE,
    AT,
    /** At an occasion: bij de begroting. */
    ALONG,
    BY,
    BEFORE,
    AFTER,
    FROM;

    Window window(Period period) {
        return switch (this) {
            case NONE, AT, ALONG -> new Window(period.first(), period.last());
            case BY -> new Window(null, period.last());
            case BEFORE -> new Window(null, period.before());
            case AFTER -> new Window(period.last().plusDays(1), null);
            case FROM -> new Window(period.first(), null);
        };
    }
}
