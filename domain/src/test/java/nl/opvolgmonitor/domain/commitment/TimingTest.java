package nl.opvolgmonitor.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 8);

    @ParameterizedTest
    @CsvSource({
        "2021-01-11, AHEAD, 178",
        "2021-06-07, AHEAD, 31",
        "2021-06-08, DUE_SOON, 30",
        "2021-06-10, DUE_SOON, 28",
        "2021-07-08, DUE_SOON, 0",
        "2021-07-09, PAST_WITHOUT_EVIDENCE, -1",
        "2022-02-22, PAST_WITHOUT_EVIDENCE, -229"
    })
    void runsTowardsTheLastDayAndPast(LocalDate on, TimingState state, long daysLeft) {
        assertThat(Timing.of(Facts.until(LAST_DAY).make(), on)).isEqualTo(new Timing(state, on, daysLeft, null));
    }

    @ParameterizedTest
    @EnumSource
    void isSettledOnceNothingIsExpectedAnyMore(FulfilmentStatus status) {
        var settled = Timing.of(Facts.until(LAST_DAY).with("status", status).make(), LAST_DAY.plusYears(1));

        switch (status) {
            case FULFILLED, NOT_FULFILLED, REPLACED, LAPSED ->
                assertThat(settled.state()).isEqualTo(TimingState.SETTLED);
            case OPEN, IN_PROGRESS, PARTLY_FULFILLED ->
                assertThat(settled.state()).isEqualTo(TimingState.PAST_WITHOUT_EVIDENCE);
        }
    }

    @Test
    void waitsForAConditionForAsLongAsItIsOpen() {
        var conditional = Facts.open().with("kind", DeadlineKind.CONDITIONAL);

        assertThat(state(conditional.with("conditionOpen", true), LAST_DAY)).isEqualTo(TimingState.BLOCKED);
        assertThat(state(conditional, LAST_DAY)).isEqualTo(TimingState.AHEAD);
    }

    @Test
    void isNotBlockedByAConditionOfADatedTerm() {
        assertThat(state(Facts.until(LAST_DAY).with("conditionOpen", true), LAST_DAY))
                .isEqualTo(TimingState.DUE_SOON);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-11, RECURRING",
        "2021-05-11, RECURRING",
        "2021-05-12, OCCURRENCE_UNKNOWN",
        "2022-02-22, OCCURRENCE_UNKNOWN"
    })
    void allowsARecurringActivityThirtyDaysOfGrace(LocalDate on, TimingState state) {
        var quarterly = Facts.every("P3M").with("heldFrom", LocalDate.of(2021, 1, 11));

        assertThat(state(quarterly, on)).isEqualTo(state);
    }

    @Test
    void countsRecurrenceFromTheLastOccurrenceWhenItIsKnown() {
        var yearly = Facts.every("P1Y").with("lastOccurrence", LocalDate.of(2020, 2, 29));

        assertThat(state(yearly, LocalDate.of(2021, 3, 30))).isEqualTo(TimingState.RECURRING);
        assertThat(state(yearly, LocalDate.of(2021, 3, 31))).isEqualTo(TimingState.OCCURRENCE_UNKNOWN);
    }

    @Test
    void hasNoUsableDeadlineWithoutALastDay() {
        assertThat(Timing.of(Facts.open().make(), LAST_DAY))
                .isEqualTo(new Timing(TimingState.NO_USABLE_DEADLINE, LAST_DAY, null, null));
        assertThat(state(Facts.open().with("kind", DeadlineKind.VAGUE), LAST_DAY))
                .isEqualTo(TimingState.NO_USABLE_DEADLINE);
    }

    private static TimingState state(Facts facts, LocalDate on) {
        return Timing.of(facts.make(), on).state();
    }
}
