package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointInTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-10T22:59:59Z, 2021-01-10",
        "2021-01-10T23:00:00Z, 2021-01-11",
        "2021-07-08T21:59:59Z, 2021-07-08",
        "2021-07-08T22:00:00Z, 2021-07-09"
    })
    void countsDaysInAmsterdam(Instant instant, String day) {
        assertThat(now(instant).effective()).isEqualTo(day);
    }

    /** The day on which the clock goes forward has 23 hours, the one on which it goes back 25. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26"
    })
    void countsDaysOnWhichTheClockIsSet(Instant instant, String day) {
        assertThat(now(instant).effective()).isEqualTo(day);
    }

    @Property
    void isKnownToTheMicrosecondAndNeverInTheFuture(@ForAll @LongRange(min = 0, max = 999_999_999) long nano) {
        var instant = Instant.ofEpochSecond(1_610_362_800, nano);

        assertThat(now(instant).known()).isBeforeOrEqualTo(instant).isAfter(instant.minusNanos(1_000));
        assertThat(now(instant).known()).isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
    }

    private static PointInTime now(Instant instant) {
        return PointInTime.now(Clock.fixed(instant, ZoneOffset.UTC));
    }
}
