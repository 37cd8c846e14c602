package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessPeriod;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.recess.RecessSureness;
import nl.opvolgmonitor.domain.source.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * A recess that words name.
 *
 * @param convention why another word is taken as this recess; null when it is named itself
 */
record RecessName(
        Chamber chamber,
        RecessSeason season,
        YearWords year,
        @Nullable Convention convention) implements TimeName {

    @Override
    public boolean standsAlone() {
        return false;
    }

    @Override
    public Optional<Outcome> outcome(Lead lead, Basis basis) {
        return switch (lead.preposition()) {
            case BEFORE -> Optional.of(outcome(DeadlineKind.BEFORE_EVENT, basis));
            case BY -> Optional.of(outcome(DeadlineKind.BEFORE_EVENT, basis).atMost(Resolution.INTERPRETED));
            case AFTER -> Optional.of(outcome(DeadlineKind.AFTER_EVENT, basis));
            case AT ->
                lead.rough()
                        ? Optional.of(outcome(DeadlineKind.BEFORE_EVENT, basis).atMost(Resolution.INTERPRETED))
                        : Optional.empty();
            case NONE, ALONG, FROM -> Optional.empty();
        };
    }

    /** The day that decides, or the usual one for a recess that is not known; empty without a document to count from. */
    Optional<LocalDate> due(DeadlineKind kind, Basis basis) {
        return chosen(kind, basis).map(one -> edge(kind, one, basis.calendar()));
    }

    private Optional<Integer> chosen(DeadlineKind kind, Basis basis) {
        return year.resolve(basis, one -> Optional.of(edge(kind, one, basis.calendar())));
    }

    private Outcome outcome(DeadlineKind kind, Basis basis) {
        return chosen(kind, basis)
                .map(one -> inYear(kind, one, basis))
                .orElseGet(() -> Outcome.withoutDate(kind).withEvent(code()));
    }

    private Outcome inYear(DeadlineKind kind, int one, Basis basis) {
        var outcome = basis.calendar()
                .find(chamber, season, one)
                .map(recess -> dated(kind, recess, basis))
                .orElseGet(() -> Outcome.open(kind, question(one)))
                .withEvent(code() + "_" + one);
        var counted = year.isGiven() ? outcome : outcome.withYearFrom(basis);
        return convention == null
                ? counted
                : counted.withGround(convention.said()).atMost(Resolution.INTERPRETED);
    }

    private Outcome dated(DeadlineKind kind, RecessPeriod recess, Basis basis) {
        return Outcome.sure(kind, RecessDays.window(kind, recess))
                .withGround(RecessDays.ground(basis.calendar(), recess))
                .atMost(recess.sureness() == RecessSureness.OFFICIAL ? Resolution.SURE : Resolution.DERIVED);
    }

    /** The usual day stands in for a recess that is not known: it tells which year is meant, and nothing else. */
    private LocalDate edge(DeadlineKind kind, int one, RecessCalendar calendar) {
        return calendar.find(chamber, season, one)
                .flatMap(recess -> RecessDays.window(kind, recess).edge())
                .orElseGet(() -> season.usual().atYear(one));
    }

    private String code() {
        return chamber + "_" + season.code();
    }

    private String question(int one) {
        String house = chamber == Chamber.EK ? " van de Eerste Kamer" : "";
        return "Wanneer begint het %s van %d%s? Het staat niet in het recesrooster."
                .formatted(season.word(), one, house);
    }
}
