package nl.opvolgmonitor.domain.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    /** A Wednesday. */
    private static final Instant WEDNESDAY = Instant.parse("2026-03-25T12:00:00Z");

    @Test
    void waitsForTheNextMorning() {
        assertThat(Frequency.DAILY.next(WEDNESDAY)).isEqualTo("2026-03-26T06:00:00Z");
        assertThat(Frequency.DAILY.next(Instant.parse("2026-03-25T05:00:00Z"))).isEqualTo("2026-03-25T06:00:00Z");
        assertThat(Frequency.DAILY.next(Instant.parse("2026-03-25T06:00:00Z"))).isEqualTo("2026-03-26T06:00:00Z");
    }

    @Test
    void waitsForTheNextMondayAlsoWhenTheClockMovesBeforeIt() {
        assertThat(Frequency.WEEKLY.next(WEDNESDAY)).isEqualTo("2026-03-30T05:00:00Z");
        assertThat(Frequency.WEEKLY.next(Instant.parse("2026-03-30T05:00:00Z"))).isEqualTo("2026-04-06T05:00:00Z");
    }

    @Property
    void isAlwaysLaterThanNow(
            @ForAll Frequency frequency, @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        var now = Instant.ofEpochSecond(second);

        assertThat(frequency.next(now)).isAfter(now);
        assertThat(frequency.next(now)).isBeforeOrEqualTo(now.plusSeconds(8 * 24 * 3_600));
    }
}
