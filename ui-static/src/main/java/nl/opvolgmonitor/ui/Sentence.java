package nl.opvolgmonitor.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A sentence that can be said in every language: the key of a text and what goes in its places, of which days, instants and
 * numbers are written as the language writes them.
 */
public record Sentence(String key, List<Object> values) {

    private static final String DUTCH = "problem.literally";

    public Sentence {
        values = List.copyOf(values);
    }

    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    /** One from so deep that it exists in Dutch only. */
    public static Sentence dutch(String words) {
        return of(DUTCH, words);
    }

    public boolean isDutch() {
        return key.equals(DUTCH);
    }

    public String in(Language language) {
        return Messages.in(language)
                .text(
                        key,
                        values.stream().map(value -> written(value, language)).toArray());
    }

    private static Object written(Object value, Language language) {
        var dates = Dates.in(language);
        return switch (value) {
            case LocalDate day -> dates.day(day);
            case Instant instant -> dates.instant(instant);
            case Number number ->
                NumberFormat.getIntegerInstance(language.locale()).format(number);
            default -> value;
        };
    }
}
