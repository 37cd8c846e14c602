package nl.opvolgmonitor.domain.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that does not go back when that of the machine is set back: it goes on by the microsecond until the other has caught up. So
 * what is recorded later has a later instant, and what was recorded is known from then on. To the microsecond. After more than a day
 * it goes along all the same, for then it was wrong before.
 */
public final class ForwardClock extends Clock {

    /** What a clock may be set back by. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private final Clock machine;
    private final AtomicReference<Instant> last;

    /** @param machine that tells the time, and may be set */
    public ForwardClock(Clock machine) {
        this(machine, new AtomicReference<>(Instant.EPOCH));
    }

    private ForwardClock(Clock machine, AtomicReference<Instant> last) {
        this.machine = machine;
        this.last = last;
    }

    /**
     * Not before what was recorded already, whoever did so.
     *
     * @return how far the machine is behind it; zero when it is not
     */
    public Duration startAfter(Instant recorded) {
        last.accumulateAndGet(recorded, (told, given) -> given.isAfter(told) ? given : told);
        var behind = Duration.between(machine.instant(), recorded);
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    @Override
    public Instant instant() {
        return last.accumulateAndGet(machine.instant().truncatedTo(ChronoUnit.MICROS), ForwardClock::next);
    }

    private static Instant next(Instant told, Instant now) {
        var goesAlong = now.isAfter(told) || Duration.between(now, told).compareTo(LONGEST) > 0;
        return goesAlong ? now : told.plus(1, ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ForwardClock(machine.withZone(zone), last);
    }
}
