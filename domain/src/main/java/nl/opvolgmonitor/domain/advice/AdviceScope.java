package nl.opvolgmonitor.domain.advice;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations an advice is about: those to which all conditions apply (null is no condition), with what was added and without
 * what was left out by hand. {@code from} and {@code until}, both inclusive, are about the day on which a recommendation was made.
 */
public record AdviceScope(
        @Nullable Key report,
        @Nullable String theme,
        @Nullable Key ministry,
        @Nullable Key committee,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean open,
        List<Key> added,
        List<Key> leftOut) {

    public AdviceScope {
        Invariant.require(
                from == null || until == null || !until.isBefore(from), "Een periode eindigt niet voor ze begint");
        added = List.copyOf(added);
        leftOut = List.copyOf(leftOut);
        Invariant.require(
                added.stream().noneMatch(leftOut::contains), "Een aanbeveling is toegevoegd of weggelaten, niet beide");
    }

    /** Whether nothing is chosen but by hand. */
    public boolean isByHand() {
        return report == null
                && theme == null
                && ministry == null
                && committee == null
                && from == null
                && until == null
                && !open
                && !added.isEmpty();
    }

    public boolean isIn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
