package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** Half a year: "de eerste helft van 2021", "het tweede halfjaar". */
final class HalfYearFamily implements TimeFamily {

    private static final List<String> HALF_YEAR = List.of("halfjaar", "half jaar", "jaarhelft");

    @Override
    public RuleName name() {
        return new RuleName("half-jaar", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        return SpelledNumber.takeOrdinal(cursor, 2).flatMap(half -> takeHalf(cursor, half));
    }

    private static Optional<TimeName> takeHalf(TokenCursor cursor, int half) {
        if (cursor.takeOneOf(HALF_YEAR).isPresent()) {
            return Optional.of(name(half, YearWords.take(cursor)));
        }
        if (!cursor.take("helft van")) {
            return Optional.empty();
        }
        boolean theYear = cursor.take("het jaar") || cursor.take("het kalenderjaar");
        var year = YearWords.takeNamed(cursor);
        return year.or(() -> theYear ? Optional.of(YearWords.MISSING) : Optional.empty())
                .map(words -> name(half, words));
    }

    private static TimeName name(int half, YearWords year) {
        return new Yearly(
                DeadlineKind.HALF_YEAR,
                one -> Optional.of(Period.months(one, 6 * half - 5, 6 * half)),
                year,
                null,
                true);
    }
}
