package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** A part of a year: "eind 2021", "begin volgend jaar", "het einde van het jaar". */
final class PartOfYearFamily implements TimeFamily {

    private static final List<String> YEAR_END = List.of("jaareinde", "einde jaar", "eind jaar", "jaarwisseling");
    private static final List<String> THE_YEAR = List.of("het jaar", "het kalenderjaar");

    @Override
    public RuleName name() {
        return new RuleName("deel-van-jaar", 2);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        if (cursor.takeOneOf(YEAR_END).isPresent()) {
            return Optional.of(new PartOfYear(PartWord.END, YearWords.MISSING));
        }
        return PartWord.take(cursor).flatMap(part -> takeYear(cursor, part));
    }

    private static Optional<TimeName> takeYear(TokenCursor cursor, PartWord part) {
        boolean theYear = cursor.takeOneOf(THE_YEAR).isPresent();
        var year = YearWords.takeNamed(cursor);
        return year.or(() -> theYear ? Optional.of(YearWords.MISSING) : Optional.empty())
                .map(words -> new PartOfYear(part, words));
    }
}
