package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForwardClockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Machine machine = new Machine(NOON);
    private final ForwardClock clock = new ForwardClock(machine);

    @Test
    void goesAlongWithTheMachine() {
        clock.instant();
        machine.now = NOON.plusSeconds(5).plusNanos(1_999);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5).plusNanos(1_000));
    }

    @Test
    void goesOnWhenTheMachineIsSetBackAnHour() {
        clock.instant();
        machine.now = NOON.minus(Duration.ofHours(1));

        assertThat(Stream.generate(clock::instant).limit(3))
                .containsExactly(NOON.plusNanos(1_000), NOON.plusNanos(2_000), NOON.plusNanos(3_000));
        machine.now = NOON.plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(machine.now);
    }

    @Property
    void neverTellsAnInstantTwiceOrAnEarlierOne(@ForAll List<@IntRange(min = -3_600, max = 3_600) Integer> steps) {
        var told = steps.stream().map(this::afterStep).toList();

        assertThat(told).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    }

    private Instant afterStep(int seconds) {
        machine.now = NOON.plusSeconds(seconds);
        return clock.instant();
    }

    @Test
    void tellsNoInstantTwiceToSeveralAtOnce() {
        var told = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(turn -> clock.instant())
                .collect(Collectors.toSet());

        assertThat(told).hasSize(10_000);
    }

    @Test
    void startsAfterWhatWasRecordedBeforeTheMachineWasSetBack() {
        var recorded = NOON.plus(Duration.ofHours(1));

        assertThat(clock.startAfter(recorded)).isEqualTo(Duration.ofHours(1));
        assertThat(clock.instant()).isAfter(recorded).isBefore(recorded.plusMillis(1));
    }

    @Test
    void keepsToTheMachineWhenTheRegisterIsBehindIt() {
        assertThat(clock.startAfter(NOON.minusSeconds(1))).isZero();
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void goesBackAfterAllWhenItWasADayAhead() {
        clock.startAfter(NOON.plus(Duration.ofDays(400)));

        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void isOneClockInEveryZone() {
        var told = clock.instant();

        assertThat(clock.withZone(PointInTime.ZONE).getZone()).isEqualTo(PointInTime.ZONE);
        assertThat(clock.withZone(PointInTime.ZONE).instant()).isAfter(told);
    }

    /** A clock that is set by hand. */
    private static final class Machine extends Clock {

        private Instant now;

        Machine(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
