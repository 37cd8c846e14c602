package nl.opvolgmonitor.domain.proposal.commitment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days written in full, such as "9 juni 2020", wherever they stand. */
final class WrittenDay {

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
            Pattern.compile("(?iu)\\b(\\d{1,2}) (" + String.join("|", MONTHS) + ") ((?:19|20)\\d\\d)\\b");

    private WrittenDay() {}

    static Stream<LocalDate> in(String text) {
        return DAY.matcher(text).results().map(WrittenDay::day).flatMap(Optional::stream);
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
