package nl.opvolgmonitor.domain.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the written-out date ("9 juni 2020") closest before a place in a text, or else directly behind it. */
final class DateNearby {

    private static final int BEFORE = 200;
    private static final int BEHIND = 80;
    private static final Pattern DATE =
            Pattern.compile("\\b(\\d{1,2}) (%s) (\\d{4})\\b".formatted(String.join("|", DutchMonth.NAMES)));

    private DateNearby() {}

    static Optional<LocalDate> of(String text, int place) {
        var before = datesIn(text.substring(Math.max(0, place - BEFORE), place));
        if (!before.isEmpty()) {
            return Optional.of(before.getLast());
        }
        var behind = datesIn(text.substring(place, Math.min(text.length(), place + BEHIND)));
        return behind.stream().findFirst();
    }

    private static List<LocalDate> datesIn(String stretch) {
        var dates = new ArrayList<LocalDate>();
        DATE.matcher(stretch).results().forEach(match -> date(match).ifPresent(dates::add));
        return dates;
    }

    private static Optional<LocalDate> date(MatchResult match) {
        int month = DutchMonth.NAMES.indexOf(match.group(2)) + 1;
        int day = Integer.parseInt(match.group(1));
        var yearMonth = YearMonth.of(Integer.parseInt(match.group(3)), month);
        boolean real = yearMonth.getYear() >= 1800 && yearMonth.isValidDay(day);
        return real ? Optional.of(yearMonth.atDay(day)) : Optional.empty();
    }
}
