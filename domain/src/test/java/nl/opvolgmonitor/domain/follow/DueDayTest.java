package nl.opvolgmonitor.domain.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueDayTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 12, 31);
    private static final DueDay DUE = new DueDay(new Key("toezegging"), new Key("toezegging/termijn"), LATEST);

    @ParameterizedTest
    @ValueSource(ints = {-90, -30, -7, 7, 30, 90})
    void remindsOnSixDays(int days) {
        var today = LATEST.plusDays(days);

        assertThat(DUE.reminder(LocalDate.MIN, today)).map(Occasion::days).contains(days);
        assertThat(DUE.reminder(LocalDate.MIN, today.minusDays(1))).isEmpty();
    }

    @Test
    void isStillWorthAWeeklyMailAndNoMore() {
        assertThat(DUE.reminder(LocalDate.MIN, LATEST.plusDays(36)))
                .map(Occasion::days)
                .contains(30);
        assertThat(DUE.reminder(LocalDate.MIN, LATEST.plusDays(37))).isEmpty();
    }

    @Test
    void doesNotRemindOfADayFromBeforeTheFollow() {
        assertThat(DUE.reminder(LATEST.plusDays(7), LATEST.plusDays(8))).isEmpty();
        assertThat(DUE.reminder(LATEST.plusDays(6), LATEST.plusDays(8))).isPresent();
    }

    @Test
    void isAnotherOccasionForAnotherDay() {
        var moved = new DueDay(DUE.subject(), new Key("toezegging/termijn-2"), LATEST.plusYears(1));

        assertThat(moved.reminder(LocalDate.MIN, LATEST.plusYears(1).plusDays(7))
                        .map(Occasion::event))
                .isNotEqualTo(DUE.reminder(LocalDate.MIN, LATEST.plusDays(7)).map(Occasion::event));
    }
}
