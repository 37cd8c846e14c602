package nl.opvolgmonitor.domain.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A point on both axes of time: what held on the day {@code effective}, as far as it had been recorded at {@code known}.
 * Days are calendar days in Europe/Amsterdam.
 */
public record PointInTime(LocalDate effective, Instant known) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** To the microsecond: more than that no register keeps. */
    public static PointInTime now(Clock clock) {
        var instant = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new PointInTime(LocalDate.ofInstant(instant, ZONE), instant);
    }

    /** Everything that was recorded up to the moment of reading, of whatever day. */
    public static PointInTime latest() {
        return new PointInTime(LAST_DAY, LAST_DAY.atStartOfDay(ZONE).toInstant());
    }

    /** The same knowledge of whatever day: for what a record names, which may be younger than the fact that the record holds. */
    public PointInTime onAnyDay() {
        return new PointInTime(LAST_DAY, known);
    }
}
