package nl.opvolgmonitor.api.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.observation.ConnectorState;
import org.junit.jupiter.api.Test;

class RoundWaitTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final RoundWait wait = new RoundWait(HOUR, new Random(1));

    @Test
    void neverReadsAtTheStartItself() {
        assertThat(Stream.generate(wait::first).limit(1_000))
                .allMatch(delay -> delay.compareTo(Duration.ofMinutes(6)) >= 0)
                .allMatch(delay -> delay.compareTo(HOUR) <= 0);
    }

    @Test
    void readsAgainAfterAboutAnInterval() {
        assertThat(wait.after(failed(0))).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
    }

    @Test
    void staysAwayLongerEachTimeItFailsAndAboutADayAtMost() {
        assertThat(wait.after(failed(2))).isBetween(Duration.ofMinutes(216), Duration.ofMinutes(264));
        assertThat(wait.after(failed(1_000_000))).isBetween(Duration.ofMinutes(1_296), Duration.ofMinutes(1_584));
    }

    @Test
    void leavesOutARoundThatAnotherNodeHasJustEnded() {
        assertThat(wait.isTooSoon(failed(0), NOON.plusSeconds(60))).isTrue();
        assertThat(wait.isTooSoon(failed(0), NOON.plus(HOUR))).isFalse();
        assertThat(wait.isTooSoon(ConnectorState.NEVER, NOON)).isFalse();
    }

    private static ConnectorState failed(int times) {
        return new ConnectorState(NOON, NOON, null, 0, times, null, null);
    }
}
