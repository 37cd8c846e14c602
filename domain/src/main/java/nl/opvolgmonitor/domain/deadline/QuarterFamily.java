package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** A quarter: "het eerste kwartaal van 2022", "Q3", "het 4e kwartaal"; its end lies within it: "eind Q2". */
final class QuarterFamily implements TimeFamily {

    private static final List<String> WORD = List.of("kwartaal", "kwart", "kw .", "kw");

    @Override
    public RuleName name() {
        return new RuleName("kwartaal", 3);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        if (PartWord.take(cursor).isPresent()) {
            cursor.take("het");
        }
        int start = cursor.at();
        var named = SpelledNumber.takeOrdinal(cursor, 4)
                .filter(number -> cursor.takeOneOf(WORD).isPresent());
        if (named.isPresent()) {
            return named.map(quarter -> name(quarter, YearWords.take(cursor)));
        }
        cursor.to(start);
        return takeShort(cursor).map(quarter -> name(quarter, YearWords.take(cursor)));
    }

    private static Optional<Integer> takeShort(TokenCursor cursor) {
        boolean announced = cursor.take("q") || cursor.take("kwartaal") || cursor.take("k");
        return announced ? cursor.takeDigits(1).filter(number -> number >= 1 && number <= 4) : Optional.empty();
    }

    private static TimeName name(int quarter, YearWords year) {
        return new Yearly(
                DeadlineKind.QUARTER,
                one -> Optional.of(Period.months(one, 3 * quarter - 2, 3 * quarter)),
                year,
                null,
                true);
    }
}
