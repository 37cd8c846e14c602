package nl.opvolgmonitor.domain.deadline;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Two months, or half a month: "maart/april 2026", "de maanden april en mei", "de tweede helft van juni". */
final class MonthsFamily implements TimeFamily {

    private static final List<String> BETWEEN = List.of("/", "en", "of", "-", "tot en met", "t / m");
    private static final int MIDDLE = 15;

    @Override
    public RuleName name() {
        return new RuleName("maanden", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        var half = SpelledNumber.takeOrdinal(cursor, 2);
        if (half.isPresent()) {
            return cursor.take("helft van") ? takeHalf(cursor, half.get()) : Optional.empty();
        }
        cursor.takeOneOf(List.of("maanden", "periode"));
        return DutchMonths.take(cursor)
                .filter(first -> cursor.takeOneOf(BETWEEN).isPresent())
                .flatMap(first -> DutchMonths.take(cursor)
                        .filter(last -> last > first)
                        .map(last -> months(first, last, YearWords.take(cursor))));
    }

    private static Optional<TimeName> takeHalf(TokenCursor cursor, int half) {
        return DutchMonths.take(cursor)
                .map(month -> new Yearly(
                        DeadlineKind.MONTH,
                        year -> Optional.of(half(YearMonth.of(year, month), half)),
                        YearWords.take(cursor),
                        null,
                        true));
    }

    private static Period half(YearMonth month, int half) {
        return half == 1
                ? Period.of(month.atDay(1), month.atDay(MIDDLE))
                : Period.of(month.atDay(MIDDLE + 1), month.atEndOfMonth());
    }

    private static TimeName months(int first, int last, YearWords year) {
        return new Yearly(DeadlineKind.MONTH, one -> Optional.of(Period.months(one, first, last)), year, null, false);
    }
}
