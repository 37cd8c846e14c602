package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register itself knows of a record: key, version (from 1), the moment in the world, and the instant of recording.
 * {@code effectiveFrom} is the first day on which the fact surely holds: the last day of its moment, otherwise the day of the
 * document that states it, otherwise the day of recording.
 */
public record Entry(Key key, int version, @Nullable Moment effective, LocalDate effectiveFrom, Instant recordedAt) {}
