package nl.opvolgmonitor.domain.commitment;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * How the deadline of a commitment stands on a day; computed, never stored. {@code daysLeft} is negative once the last day has
 * passed and null without one; {@code note} is a Dutch sentence for the reader, or null.
 */
public record Timing(
        TimingState state,
        LocalDate on,
        @Nullable Long daysLeft,
        @Nullable String note) {

    /** A deadline this near counts as due soon. */
    public static final int SOON_DAYS = 30;

    /** How many days a recurring activity may be late before its last occurrence counts as unknown. */
    public static final int GRACE_DAYS = 30;

    public static Timing of(TimingFacts facts, LocalDate on) {
        var state = state(facts, on);
        return new Timing(state, on, daysLeft(facts, on), note(state, facts, on));
    }

    private static TimingState state(TimingFacts facts, LocalDate on) {
        return switch (facts.status()) {
            case FULFILLED, NOT_FULFILLED, REPLACED, LAPSED -> TimingState.SETTLED;
            case OPEN, IN_PROGRESS, PARTLY_FULFILLED -> openState(facts, on);
        };
    }

    private static TimingState openState(TimingFacts facts, LocalDate on) {
        if (facts.kind() == DeadlineKind.CONDITIONAL) {
            return facts.conditionOpen() ? TimingState.BLOCKED : TimingState.AHEAD;
        }
        if (facts.recursEvery() != null) {
            return recurrence(facts, facts.recursEvery(), on);
        }
        return facts.latest() == null ? TimingState.NO_USABLE_DEADLINE : nearness(facts.latest(), on);
    }

    private static TimingState recurrence(TimingFacts facts, Period every, LocalDate on) {
        var last = facts.lastOccurrence() == null ? facts.heldFrom() : facts.lastOccurrence();
        var unknownFrom = last.plus(every).plusDays(GRACE_DAYS);
        return on.isAfter(unknownFrom) ? TimingState.OCCURRENCE_UNKNOWN : TimingState.RECURRING;
    }

    private static TimingState nearness(LocalDate latest, LocalDate on) {
        if (on.isAfter(latest)) {
            return TimingState.PAST_WITHOUT_EVIDENCE;
        }
        return on.plusDays(SOON_DAYS).isBefore(latest) ? TimingState.AHEAD : TimingState.DUE_SOON;
    }

    private static @Nullable Long daysLeft(TimingFacts facts, LocalDate on) {
        return facts.latest() == null ? null : ChronoUnit.DAYS.between(on, facts.latest());
    }

    private static @Nullable String note(TimingState state, TimingFacts facts, LocalDate on) {
        if (state == TimingState.PAST_WITHOUT_EVIDENCE && facts.visibility() != Visibility.PUBLIC) {
            return "Het resultaat is (deels) vertrouwelijk: geen openbaar stuk betekent niet dat er niets is geleverd.";
        }
        if (state != TimingState.NO_USABLE_DEADLINE || facts.reviewOn() == null) {
            return null;
        }
        return (on.isAfter(facts.reviewOn()) ? "Te bekijken sinds " : "Te bekijken op ") + facts.reviewOn();
    }
}
