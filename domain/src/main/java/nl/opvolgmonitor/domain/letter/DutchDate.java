package nl.opvolgmonitor.domain.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day written out in Dutch, such as "11 januari 2021". */
final class DutchDate {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern DAY =
            Pattern.compile("(?iu)(?<![\\d])(\\d{1,2})\\s+(" + String.join("|", MONTHS) + ")\\s+(\\d{4})(?!\\d)");

    private DutchDate() {}

    /** The first day that the words name; empty when they name none that exists. */
    static Optional<LocalDate> in(String words) {
        var found = DAY.matcher(words);
        return found.find() ? day(found) : Optional.empty();
    }

    /** Whether the words are a day and nothing else. */
    static boolean is(String words) {
        return DAY.matcher(words.strip()).matches();
    }

    private static Optional<LocalDate> day(Matcher found) {
        int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
