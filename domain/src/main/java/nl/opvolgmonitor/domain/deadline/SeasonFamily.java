package nl.opvolgmonitor.domain.deadline;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.source.Chamber;

/** A season of the year: "het najaar van 2023", "dit voorjaar". Before and after the summer, the recess is meant. */
final class SeasonFamily implements TimeFamily {

    @Override
    public RuleName name() {
        return new RuleName("seizoen", 2);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        takePart(cursor);
        boolean vacation = cursor.take("zomervakantie");
        var when = vacation ? Determiner.NONE : Determiner.take(cursor);
        cursor.takeOneOf(List.of("late", "vroege"));
        var season = vacation ? Optional.of(Season.SUMMER) : Season.take(cursor);
        return season.map(one -> name(one, when, cursor, vacation));
    }

    /** "Het einde van de zomer" lies within it. */
    private static void takePart(TokenCursor cursor) {
        int start = cursor.at();
        boolean part = PartWord.take(cursor).isPresent();
        cursor.takeOneOf(List.of("de", "het"));
        if (!part) {
            cursor.to(start);
        }
    }

    private static TimeName name(Season season, Determiner when, TokenCursor cursor, boolean vacation) {
        var said = YearWords.take(cursor);
        var year = said.isNamed() ? said : when.year();
        boolean alone = when != Determiner.NONE || said.isNamed();
        var window =
                new Yearly(DeadlineKind.VAGUE, one -> Optional.of(season.in(one)), year, season.convention(), alone);
        return season == Season.SUMMER ? new Summer(window, vacation) : window;
    }

    private enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER;

        static Optional<Season> take(TokenCursor cursor) {
            if (cursor.take("voorjaar") || cursor.take("lente")) {
                return Optional.of(SPRING);
            }
            if (cursor.take("najaar") || cursor.take("herfst")) {
                return Optional.of(AUTUMN);
            }
            if (cursor.take("zomer")) {
                return Optional.of(SUMMER);
            }
            return cursor.take("winter") ? Optional.of(WINTER) : Optional.empty();
        }

        Period in(int year) {
            return switch (this) {
                case SPRING -> Period.months(year, 3, 5);
                case SUMMER -> Period.months(year, 6, 8);
                case AUTUMN -> Period.months(year, 9, 11);
                case WINTER ->
                    Period.of(
                            YearMonth.of(year, 12).atDay(1),
                            YearMonth.of(year + 1, 2).atEndOfMonth());
            };
        }

        Convention convention() {
            return switch (this) {
                case SPRING -> Convention.SPRING;
                case SUMMER -> Convention.SUMMER;
                case AUTUMN -> Convention.AUTUMN;
                case WINTER -> Convention.WINTER;
            };
        }
    }

    /** In the summer is the season; before and after the summer is the recess. */
    private record Summer(Yearly season, boolean vacation) implements TimeName {

        @Override
        public boolean standsAlone() {
            return season.standsAlone() && !vacation;
        }

        @Override
        public Optional<Outcome> outcome(Lead lead, Basis basis) {
            boolean recess = lead.preposition() == Preposition.BEFORE || lead.preposition() == Preposition.AFTER;
            if (!recess) {
                return vacation ? Optional.empty() : season.outcome(lead, basis);
            }
            return new RecessName(Chamber.TK, RecessSeason.SUMMER, season.year(), Convention.BEFORE_SUMMER)
                    .outcome(lead, basis);
        }
    }
}
