package nl.opvolgmonitor.api.advice;

import java.time.LocalDate;
import java.util.Comparator;
import nl.opvolgmonitor.ui.commitment.Commitment;
import org.jspecify.annotations.Nullable;

/** By when a promise or measure should be done, and where it stands, in words. */
final class Deadlines {

    /** The earliest last day first, and those without one at the end. */
    static final Comparator<Commitment> FIRST = Comparator.comparing(
                    Deadlines::latest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Commitment::id);

    private Deadlines() {}

    static String of(Commitment measure) {
        var deadline = measure.deadline();
        if (deadline == null || deadline.raw() == null) {
            return "geen termijn genoemd";
        }
        return deadline.hasWindow()
                ? "“%s” (%s)".formatted(deadline.raw(), Told.DATES.window(deadline.earliest(), deadline.latest()))
                : "“%s”".formatted(deadline.raw());
    }

    /** Of what is open also what the day of reference makes of its last day. */
    static String state(Commitment measure) {
        var status = Told.LABELS.of(measure.status());
        return ItemStands.isOpen(measure)
                ? status + "; " + Told.lower(Told.LABELS.of(measure.timing().state()))
                : status;
    }

    private static @Nullable LocalDate latest(Commitment measure) {
        var deadline = measure.deadline();
        return deadline == null ? null : deadline.latest();
    }
}
