package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A day: "1 juli 2027", "vrijdag 13 september", "1-7-2021". */
final class DayFamily implements TimeFamily {

    private static final List<String> WEEKDAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    @Override
    public RuleName name() {
        return new RuleName("dag", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        cursor.takeOneOf(WEEKDAYS);
        return cursor.takeDigits(2).flatMap(day -> takeRest(cursor, day));
    }

    private static Optional<TimeName> takeRest(TokenCursor cursor, int day) {
        for (String mark : List.of("-", "/")) {
            if (cursor.take(mark)) {
                return takeNumeric(cursor, day, mark);
            }
        }
        return DutchMonths.take(cursor).map(month -> name(day, month, YearWords.take(cursor)));
    }

    private static Optional<TimeName> takeNumeric(TokenCursor cursor, int day, String mark) {
        return cursor.takeDigits(2)
                .filter(month -> month >= 1 && month <= 12 && cursor.take(mark))
                .flatMap(month -> cursor.takeYear().map(year -> name(day, month, YearWords.given(year))));
    }

    private static TimeName name(int day, int month, YearWords year) {
        return new Yearly(DeadlineKind.DAY, one -> day(one, month, day), year, null, false);
    }

    private static Optional<Period> day(int year, int month, int day) {
        var yearMonth = YearMonth.of(year, month);
        return Optional.of(yearMonth)
                .filter(real -> real.isValidDay(day))
                .map(real -> real.atDay(day))
                .map(DayFamily::period);
    }

    private static Period period(LocalDate day) {
        return Period.of(day, day);
    }
}
