package nl.opvolgmonitor.domain.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A point on both axes of time: what held on the day {@code effective}, as far as it had been recorded at {@code known}.
 * Days are calendar days in Europe/Amsterdam.
 */
public record PointInTime(LocalDate effective, Instant known) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public static PointInTime now(Clock clock) {
        return new PointInTime(LocalDate.now(clock.withZone(ZONE)), clock.instant());
    }
}
