package nl.opvolgmonitor.domain.citation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations in Dutch text. No input makes it fail, and the work grows with the length of the text. Nothing is
 * looked up: a key says what is cited, not that it exists.
 */
public final class CitationReader {

    private CitationReader() {}

    /** All findings in a text without a date; see {@link #read(String, LocalDate)}. */
    public static List<Finding> read(String text) {
        return read(text, null);
    }

    /**
     * All findings in the order of the text, repetitions included. Findings have the same offsets when they were read
     * from one phrase, and otherwise do not overlap, except that a printed heading may have others in its title.
     *
     * @param documentDate helps to repair an impossible parliamentary year; null when not known
     */
    public static List<Finding> read(String text, @Nullable LocalDate documentDate) {
        var plain = new PlainText(text);
        var scan = new PhraseScan(Families.all(new YearRepair(documentDate)));
        return Stream.concat(Headings.in(plain.plain()).stream(), scan.phrasesIn(plain.plain()).stream())
                .sorted(Comparator.comparingInt(Phrase::start))
                .flatMap(phrase -> findings(phrase, plain))
                .toList();
    }

    /**
     * The key of the one citation that a person typed, such as "28638, nr. 185", "kst-28638-185" or an address. Because
     * the whole text is the citation, no keyword is needed. Empty when nothing, or more than one thing, is cited.
     */
    public static Optional<String> keyOf(String anySpelling) {
        return TypedCitation.keyOf(anySpelling);
    }

    private static Stream<Finding> findings(Phrase phrase, PlainText plain) {
        var span = plain.span(phrase.start(), phrase.end());
        var raw = plain.raw(span);
        return phrase.readings().stream().map(reading -> finding(reading, span, raw));
    }

    private static Finding finding(Reading reading, Span span, String raw) {
        return switch (reading) {
            case Reading.Legible legible ->
                new Citation(legible.cited().key(), span.start(), span.end(), raw, List.copyOf(legible.warnings()));
            case Reading.Illegible illegible -> new Unreadable(raw, span.start(), span.end(), illegible.warning());
        };
    }
}
