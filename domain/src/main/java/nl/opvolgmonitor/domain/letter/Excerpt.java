package nl.opvolgmonitor.domain.letter;

/**
 * A stretch of the raw text, to the letter. Offsets count UTF-16 units from 0, the end not included; {@code line} counts
 * from 1 and is that of the first character.
 */
public record Excerpt(int start, int end, int line, String raw) {

    public Excerpt {
        if (start < 0 || raw.length() != end - start || line < 1) {
            throw new IllegalArgumentException("Offsets %d to %d do not hold an excerpt".formatted(start, end));
        }
    }
}
