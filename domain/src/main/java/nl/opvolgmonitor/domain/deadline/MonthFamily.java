package nl.opvolgmonitor.domain.deadline;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A month or a part of it: "september 2020", "de maand juli", "eind juni". */
final class MonthFamily implements TimeFamily {

    @Override
    public RuleName name() {
        return new RuleName("maand", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        var part = PartWord.take(cursor);
        cursor.take("maand");
        return DutchMonths.take(cursor).map(month -> name(month, part.orElse(null), YearWords.take(cursor)));
    }

    private static TimeName name(int month, @Nullable PartWord part, YearWords year) {
        if (part == null) {
            return new Yearly(
                    DeadlineKind.MONTH, one -> Optional.of(Period.months(one, month, month)), year, null, false);
        }
        return new Yearly(
                DeadlineKind.MONTH,
                one -> Optional.of(part.inMonth(YearMonth.of(one, month))),
                year,
                part.ofMonth(),
                true);
    }
}
