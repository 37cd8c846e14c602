package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimingPropertiesTest {

    @Property
    void countsTheDaysLeftToTheLastDay(@ForAll("days") LocalDate latest, @ForAll("days") LocalDate on) {
        var timing = Timing.of(Facts.until(latest).make(), on);

        assertThat(timing.daysLeft()).isEqualTo(ChronoUnit.DAYS.between(on, latest));
        assertThat(timing.state()).isEqualTo(expected(timing.daysLeft()));
    }

    @Property
    void neverComesBackFromPast(
            @ForAll("days") LocalDate latest, @ForAll("days") LocalDate on, @ForAll @IntRange(max = 999) int later) {
        var facts = Facts.until(latest).make();

        assertThat(Timing.of(facts, on.plusDays(later)).state())
                .isGreaterThanOrEqualTo(Timing.of(facts, on).state());
    }

    @Property
    void saysTheSameOfASettledCommitmentOnEveryDay(
            @ForAll("days") LocalDate latest,
            @ForAll("days") LocalDate on,
            @ForAll("settled") FulfilmentStatus status) {
        var timing = Timing.of(Facts.until(latest).with("status", status).make(), on);

        assertThat(timing.state()).isEqualTo(TimingState.SETTLED);
        assertThat(timing.note()).isNull();
    }

    @Property
    void losesSightOfARecurrenceOnce(
            @ForAll("days") LocalDate last,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll("days") LocalDate on) {
        var facts = Facts.every("P" + months + "M").with("lastOccurrence", last).make();
        var lost = last.plusMonths(months).plusDays(Timing.GRACE_DAYS).isBefore(on);

        assertThat(Timing.of(facts, on).state())
                .isEqualTo(lost ? TimingState.OCCURRENCE_UNKNOWN : TimingState.RECURRING);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(18_000, 19_500).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<FulfilmentStatus> settled() {
        return Arbitraries.of(
                FulfilmentStatus.FULFILLED,
                FulfilmentStatus.NOT_FULFILLED,
                FulfilmentStatus.REPLACED,
                FulfilmentStatus.LAPSED);
    }

    private static TimingState expected(long daysLeft) {
        if (daysLeft < 0) {
            return TimingState.PAST_WITHOUT_EVIDENCE;
        }
        return daysLeft <= Timing.SOON_DAYS ? TimingState.DUE_SOON : TimingState.AHEAD;
    }
}
