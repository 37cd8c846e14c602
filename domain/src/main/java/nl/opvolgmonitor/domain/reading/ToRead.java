package nl.opvolgmonitor.domain.reading;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * The command to read a letter. {@code file} is the SHA-256 of a kept file, {@code document} a registered document and
 * {@code observation} the place of an observation, each null for any other source; {@code dated} is the day of the letter
 * where its text says none.
 */
public record ToRead(
        ReadingSource source,
        @Nullable String file,
        @Nullable Key document,
        @Nullable Long observation,
        @Nullable LocalDate dated,
        String text,
        String recordedBy) {}
