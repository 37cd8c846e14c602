package nl.opvolgmonitor.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupPlanTest {

    private static final BackupPlan NIGHTLY = new BackupPlan(Duration.ofDays(1));

    @Test
    void isDueAtOnceWhenThereIsNone() {
        assertThat(NIGHTLY.isDue(BackupState.NEVER, Instant.parse("2026-01-01T12:00:00Z")))
                .isTrue();
    }

    /** Three at night in Amsterdam is two in winter, and one in summer. */
    @ParameterizedTest
    @CsvSource({
        "PT24H, 2026-01-10T02:00:05Z, 2026-01-11T01:59:59Z, false",
        "PT24H, 2026-01-10T02:00:05Z, 2026-01-11T02:00:00Z, true",
        "PT24H, 2026-07-10T01:00:05Z, 2026-07-11T00:59:59Z, false",
        "PT24H, 2026-07-10T01:00:05Z, 2026-07-11T01:00:00Z, true",
        "PT24H, 2026-07-10T20:00:00Z, 2026-07-11T01:00:00Z, true",
        "PT24H, 2026-03-28T02:00:05Z, 2026-03-29T00:59:59Z, false",
        "PT24H, 2026-03-28T02:00:05Z, 2026-03-29T01:00:00Z, true",
        "PT6H,  2026-01-10T02:00:05Z, 2026-01-10T07:59:59Z, false",
        "PT6H,  2026-01-10T02:00:05Z, 2026-01-10T08:00:00Z, true"
    })
    void isDueOnceAfterEachTurn(Duration interval, Instant made, Instant now, boolean due) {
        assertThat(new BackupPlan(interval).isDue(state(made, null), now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-11T02:10:00Z, 2026-01-11T02:20:00Z, false", "2026-01-11T02:10:00Z, 2026-01-11T02:25:00Z, true"
    })
    void isTriedAgainAQuarterOfAnHourAfterAFailure(Instant trouble, Instant now, boolean due) {
        var state = state(Instant.parse("2026-01-10T02:00:05Z"), trouble);

        assertThat(NIGHTLY.isDue(state, now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-12T02:00:04Z, false", "2026-01-12T02:00:05Z, true"})
    void isOverdueAfterTwiceTheInterval(Instant now, boolean overdue) {
        assertThat(NIGHTLY.isOverdue(state(Instant.parse("2026-01-10T02:00:05Z"), null), now))
                .isEqualTo(overdue);
        assertThat(NIGHTLY.isOverdue(BackupState.NEVER, now)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PT14M59S", "PT24H1S", "PT0S", "PT-1H"})
    void refusesOtherIntervals(Duration interval) {
        assertThatThrownBy(() -> new BackupPlan(interval)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BackupState state(Instant made, @Nullable Instant trouble) {
        return new BackupState(made, "kopie.zip", 1L, 1L, null, 0, trouble == null ? null : "vol", trouble);
    }
}
