package nl.opvolgmonitor.domain.register;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, no more exactly than its source says. Both days are inclusive; null when unknown. {@code raw} is
 * the literal text, null when the source gives none; {@code yearFrom} says where an implied year was taken from.
 */
public record Moment(
        @Nullable String raw,
        Precision precision,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean yearImplied,
        @Nullable String yearFrom) {

    public Moment {
        Invariant.require(
                (earliest == null) == (latest == null), "Een tijdvak heeft een begin en een eind, of geen van beide");
        Invariant.require(
                earliest == null || latest == null || !latest.isBefore(earliest),
                "Een tijdvak eindigt niet voor het begint");
        Invariant.require(
                (precision == Precision.UNKNOWN) == (latest == null), "Alleen een onbekend moment heeft geen datum");
    }

    public static Moment on(LocalDate day) {
        return new Moment(null, Precision.DAY, day, day, false, null);
    }

    /** The day, when it is known to the day; otherwise null. */
    public @Nullable LocalDate day() {
        return precision == Precision.DAY ? latest : null;
    }

    /** In words: those of the source, otherwise the days; empty when neither is known. */
    public String text() {
        if (raw != null) {
            return raw;
        }
        if (latest == null) {
            return "";
        }
        return Objects.equals(earliest, latest) ? String.valueOf(latest) : earliest + " – " + latest;
    }
}
