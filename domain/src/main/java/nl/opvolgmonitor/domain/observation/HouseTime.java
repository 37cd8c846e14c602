package nl.opvolgmonitor.domain.observation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Times as the source writes them: with an offset, or without one, which means UTC. The year 1 stands for "no date";
 * what cannot be read is no time either.
 */
final class HouseTime {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_YEAR = 1800;

    private HouseTime() {}

    static Optional<Instant> instant(String text) {
        return read(text).map(OffsetDateTime::toInstant);
    }

    /** The day in the Netherlands. */
    static Optional<LocalDate> date(String text) {
        return read(text).map(time -> time.atZoneSameInstant(HERE).toLocalDate());
    }

    private static Optional<OffsetDateTime> read(String text) {
        try {
            var time = parse(text.strip());
            return time.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(time);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime parse(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).atStartOfDay(HERE).toOffsetDateTime();
        }
        var time = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : OffsetDateTime.from(time);
    }
}
