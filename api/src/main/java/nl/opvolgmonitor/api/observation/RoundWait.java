package nl.opvolgmonitor.api.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import nl.opvolgmonitor.domain.observation.ConnectorState;

/** How long to wait before a round: give or take a tenth, so that nodes and registers do not ask all at once. */
record RoundWait(Duration interval, RandomGenerator chance) {

    static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 10;

    /** After a start: somewhere within the first interval, but not at once. */
    Duration first() {
        return times(interval, 0.1 + 0.9 * chance.nextDouble());
    }

    /** The interval, twice as long for each round in a row that failed, up to a day. */
    Duration after(ConnectorState state) {
        var doubled = interval.multipliedBy(1L << Math.min(state.failures(), MOST_DOUBLINGS));
        var most = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
        return times(doubled.compareTo(most) > 0 ? most : doubled, 0.9 + 0.2 * chance.nextDouble());
    }

    /** Whether another node ended a round so recently that this one may be left out. */
    boolean isTooSoon(ConnectorState state, Instant now) {
        var ended = state.endedAt();
        return ended != null && now.isBefore(ended.plus(interval.dividedBy(2)));
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofMillis((long) (duration.toMillis() * factor));
    }
}
