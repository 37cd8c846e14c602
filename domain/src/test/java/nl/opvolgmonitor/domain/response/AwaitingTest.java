package nl.opvolgmonitor.domain.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwaitingTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 10, 16);

    @ParameterizedTest
    @CsvSource({"2020-10-16, 0, false", "2021-01-10, 86, false", "2021-01-16, 92, false", "2021-01-17, 93, true"})
    void countsWholeDaysAndComparesThemWithTheBenchmark(LocalDate on, long days, boolean past) {
        var awaiting = Awaiting.between(PUBLISHED, on, Awaiting.BENCHMARK_DAYS);

        assertThat(awaiting).isEqualTo(new Awaiting(PUBLISHED, days, 92));
        assertThat(awaiting.pastBenchmark()).isEqualTo(past);
    }

    @Test
    void isNegativeBeforePublication() {
        assertThat(Awaiting.between(PUBLISHED, PUBLISHED.minusDays(1), 92).days())
                .isEqualTo(-1);
    }

    @Property
    void isPastTheBenchmarkFromTheDayAfterIt(@ForAll @IntRange(max = 999) int benchmark) {
        var last = PUBLISHED.plusDays(benchmark);

        assertThat(Awaiting.between(PUBLISHED, last, benchmark).pastBenchmark()).isFalse();
        assertThat(Awaiting.between(PUBLISHED, last.plusDays(1), benchmark).pastBenchmark())
                .isTrue();
    }
}
