package nl.opvolgmonitor.domain.citation;

import java.util.List;

/**
 * A citation that names one thing. Several citations read from one phrase ("nrs. 217 en 219") share its offsets.
 *
 * @param key canonical form, such as {@code kst-28638-185}, {@code h-tk-20192020-80-3}, {@code dossier-31945} or
 *     {@code kst-27062-110#bijlage}; whether it exists has not been looked up
 * @param warnings what had to be repaired or assumed to reach the key, without repetition; empty when nothing
 */
public record Citation(String key, int start, int end, String raw, List<Warning> warnings) implements Finding {

    public Citation {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("A citation has a key");
        }
        Span.check(start, end, raw);
        warnings = List.copyOf(warnings);
    }
}
