package nl.opvolgmonitor.domain.letter;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the raw text, to the letter. Offsets count UTF-16 units from 0, the end not included; {@code line} counts
 * from 1 and is that of the first character; {@code footnote} is the number of the footnote it stands in, null in the body.
 */
public record Excerpt(
        int start, int end, int line, String raw, @Nullable Integer footnote) {

    public Excerpt {
        if (start < 0 || raw.length() != end - start || line < 1) {
            throw new IllegalArgumentException("Offsets %d to %d do not hold an excerpt".formatted(start, end));
        }
    }

    /** Of which is not said whether it stands in a footnote. */
    public Excerpt(int start, int end, int line, String raw) {
        this(start, end, line, raw, null);
    }

    public Excerpt inFootnote(int number) {
        return new Excerpt(start, end, line, raw, number);
    }
}
