package nl.opvolgmonitor.domain.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import org.junit.jupiter.api.Test;

class ResponseTimeTest {

    private static final Moment PUBLISHED = Moment.on(LocalDate.of(2020, 10, 16));
    private static final Moment ANSWERED = Moment.on(LocalDate.of(2021, 1, 11));
    private static final Moment JANUARY = new Moment(
            "januari 2021", Precision.MONTH, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31), false, null);

    @Test
    void runsToTheFirstAnswer() {
        var later = Moment.on(LocalDate.of(2021, 6, 1));

        assertThat(ResponseTime.days(PUBLISHED, List.of(later, ANSWERED))).isEqualTo(87);
    }

    @Test
    void isUnknownUnlessBothAreKnownToTheDay() {
        assertThat(ResponseTime.days(null, List.of(ANSWERED))).isNull();
        assertThat(ResponseTime.days(JANUARY, List.of(ANSWERED))).isNull();
        assertThat(ResponseTime.days(PUBLISHED, List.of(JANUARY))).isNull();
        assertThat(ResponseTime.days(PUBLISHED, List.of())).isNull();
    }
}
