package nl.opvolgmonitor.domain.reading;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** A name of an organisation, office or person, and from which day to which it was so; null where open or unknown. */
public record Named(
        Key record,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it was so called on that day; on an unknown day only what is open at both ends is sure. */
    boolean holdsOn(@Nullable LocalDate day) {
        if (day == null) {
            return validTo == null;
        }
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
