package nl.opvolgmonitor.domain.reading;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a letter. Its text is kept beside it.
 *
 * @param key {@code lezing/} and a UUID
 * @param file the SHA-256 of the file it was read from; null for any other source
 * @param document the registered document whose text was read; null for any other source
 * @param observation the place of the observation of which the text was made; null for any other source
 * @param letter which letter it is, as a hash: the same for every reading of it
 * @param own the key of the proposal that is the letter itself; null when no rule proposed one
 * @param dated the day of the letter as the person who had it read gave it; null when left to the text
 * @param title what to call it in a list
 * @param sha256 of the text in UTF-8, in hexadecimal
 * @param length of the text, in UTF-16 units
 * @param readerVersion which reader made the proposals
 */
public record LetterReading(
        Key key,
        ReadingSource source,
        @Nullable String file,
        @Nullable Key document,
        @Nullable Long observation,
        String letter,
        @Nullable String own,
        Genre genre,
        @Nullable LocalDate dated,
        String title,
        String sha256,
        int length,
        int readerVersion,
        Instant recordedAt,
        String recordedBy) {}
