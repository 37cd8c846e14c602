package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A time that comes back every year.
 *
 * @param inYear its days in a year; empty in years without it, as for 29 February
 */
record Yearly(
        DeadlineKind kind,
        IntFunction<Optional<Period>> inYear,
        YearWords year,
        @Nullable Convention convention,
        boolean standsAlone)
        implements TimeName {

    private static final Set<DeadlineKind> NOT_BEFORE =
            Set.of(DeadlineKind.HALF_YEAR, DeadlineKind.YEAR, DeadlineKind.YEAR_RANGE);
    private static final String NO_SUCH_DAY = "Welke dag is bedoeld? Deze dag bestaat niet in de kalender.";

    @Override
    public Optional<Outcome> outcome(Lead lead, Basis basis) {
        var preposition = lead.meant();
        boolean about = preposition == Preposition.BEFORE && lead.plain() && NOT_BEFORE.contains(kind);
        if (about || preposition == Preposition.ALONG) {
            return Optional.empty();
        }
        var outcome = resolved(preposition, basis);
        return Optional.of(lead.rough() ? outcome.atMost(Resolution.INTERPRETED) : outcome);
    }

    private Outcome resolved(Preposition preposition, Basis basis) {
        if (!year.isGiven() && basis.documentDate() == null) {
            return Outcome.withoutDate(kind);
        }
        return year.resolve(basis, one -> edge(preposition, one))
                .flatMap(inYear::apply)
                .map(period -> dated(preposition.window(period), basis))
                .orElseGet(() -> Outcome.open(kind, NO_SUCH_DAY));
    }

    private Optional<LocalDate> edge(Preposition preposition, int one) {
        return inYear.apply(one).flatMap(period -> preposition.window(period).edge());
    }

    private Outcome dated(Window window, Basis basis) {
        var outcome = kind.isDated() ? Outcome.sure(kind, window) : season(window);
        var dated = year.isGiven() ? outcome : outcome.withYearFrom(basis);
        return convention == null ? dated : dated.withGround(convention.said()).atMost(Resolution.INTERPRETED);
    }

    /** A season has no last day that anyone can be held to; it is looked at when it is over. */
    private Outcome season(Window window) {
        return Outcome.sure(kind, new Window(window.earliest(), null)).withReview(window.latest());
    }
}
