package nl.opvolgmonitor.domain.follow;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import nl.opvolgmonitor.domain.register.PointInTime;

/** How often someone wants mail about what they follow. */
public enum Frequency {
    /** Within minutes. */
    AT_ONCE,
    /** Every morning at seven, when there is something. */
    DAILY,
    /** Every Monday at seven, when there is something. */
    WEEKLY;

    static final Duration PULSE = Duration.ofMinutes(1);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When the next mail may be made: always later than now. */
    public Instant next(Instant now) {
        if (this == AT_ONCE) {
            return now.plus(PULSE);
        }
        var local = now.atZone(PointInTime.ZONE);
        var morning = morningOf(local);
        return (morning.isAfter(local) ? morning : morningOf(local.plusDays(1))).toInstant();
    }

    private ZonedDateTime morningOf(ZonedDateTime day) {
        var on = this == WEEKLY ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : day;
        return on.with(MORNING);
    }
}
