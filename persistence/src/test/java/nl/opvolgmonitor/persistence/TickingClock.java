package nl.opvolgmonitor.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.opvolgmonitor.domain.register.PointInTime;

/** A clock that moves one second on each time it is read, and to wherever a test sets it. */
public final class TickingClock extends Clock {

    private Instant now;

    TickingClock(Instant start) {
        now = start;
    }

    /** The next reading gives this instant. */
    public void set(Instant instant) {
        now = instant.minusSeconds(1);
    }

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return PointInTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
