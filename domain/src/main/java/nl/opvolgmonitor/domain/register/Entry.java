package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register itself knows of a record: key, version (from 1), the moment in the world, and the instant of recording.
 * {@code effectiveFrom} is the first day on which the fact surely holds: the last day of its moment, otherwise the day of the
 * document that states it, otherwise the day of recording; for what is there all along, the first day of the calendar.
 */
public record Entry(Key key, int version, @Nullable Moment effective, LocalDate effectiveFrom, Instant recordedAt) {

    /** The first day of the register's calendar: organisations, offices and persons hold from here. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
}
