package nl.opvolgmonitor.domain.proposal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and months that a sentence names in Dutch. */
public final class Days {

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
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern DAY = Pattern.compile("(?iu)(?<!\\d)(\\d{1,2}) " + MONTH + "(?: (\\d{4}))?(?!\\d)");
    private static final Pattern OF_A_YEAR = Pattern.compile("(?iu)\\b" + MONTH + " (\\d{4})(?!\\d)");

    private Days() {}

    /** The first whole day between two offsets. */
    public static Optional<LocalDate> first(String text, int from, int to) {
        return all(text, from, to).stream().findFirst();
    }

    /** The last whole day between two offsets. */
    public static Optional<LocalDate> last(String text, int from, int to) {
        var days = all(text, from, to);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /** The first day; one without a year is the last such day that is not after {@code notAfter}. */
    public static Optional<LocalDate> first(String text, @Nullable LocalDate notAfter) {
        return DAY.matcher(text)
                .results()
                .flatMap(found -> day(found, notAfter).stream())
                .findFirst();
    }

    /** The first month with its year, in the words of the text. */
    public static Optional<String> month(String text) {
        return OF_A_YEAR.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** The first day of such a month. */
    public static LocalDate begin(String month) {
        int space = month.indexOf(' ');
        return LocalDate.of(Integer.parseInt(month.substring(space + 1)), number(month.substring(0, space)), 1);
    }

    private static List<LocalDate> all(String text, int from, int to) {
        return DAY.matcher(text)
                .region(from, to)
                .results()
                .flatMap(found -> day(found, null).stream())
                .toList();
    }

    private static Optional<LocalDate> day(MatchResult found, @Nullable LocalDate notAfter) {
        if (found.group(3) == null && notAfter == null) {
            return Optional.empty();
        }
        int year = found.group(3) == null ? yearOf(notAfter) : Integer.parseInt(found.group(3));
        var day = date(year, number(found.group(2)), Integer.parseInt(found.group(1)));
        boolean later = found.group(3) == null
                && notAfter != null
                && day.isPresent()
                && day.get().isAfter(notAfter);
        return later ? day.map(past -> past.minusYears(1)) : day;
    }

    private static int yearOf(@Nullable LocalDate day) {
        return day == null ? 0 : day.getYear();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String month) {
        return MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    }
}
