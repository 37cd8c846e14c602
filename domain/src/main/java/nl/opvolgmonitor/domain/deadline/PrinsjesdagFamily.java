package nl.opvolgmonitor.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Prinsjesdag, whose day the Constitution sets: the third Tuesday of September. */
final class PrinsjesdagFamily implements TimeFamily {

    @Override
    public RuleName name() {
        return new RuleName("prinsjesdag", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        Determiner.take(cursor);
        return cursor.take("prinsjesdag") ? Optional.of(new Prinsjesdag(YearWords.take(cursor))) : Optional.empty();
    }

    private record Prinsjesdag(YearWords year) implements TimeName {

        @Override
        public boolean standsAlone() {
            return false;
        }

        @Override
        public Optional<Outcome> outcome(Lead lead, Basis basis) {
            var kind = switch (lead.preposition()) {
                case BEFORE -> DeadlineKind.BEFORE_EVENT;
                case AFTER -> DeadlineKind.AFTER_EVENT;
                case NONE, AT, ALONG, BY, FROM -> DeadlineKind.DAY;
            };
            var preposition = lead.preposition() == Preposition.ALONG ? Preposition.AT : lead.preposition();
            var day = new Yearly(kind, one -> Optional.of(day(one)), year, null, false);
            return day.outcome(new Lead(preposition, false, false, lead.rough()), basis)
                    .map(outcome -> named(outcome));
        }

        private static Outcome named(Outcome outcome) {
            var edge = outcome.window().edge();
            String code = edge.map(date -> "PRINSJESDAG_" + date.getYear()).orElse("PRINSJESDAG");
            return edge.isEmpty()
                    ? outcome.withEvent(code)
                    : outcome.withEvent(code).withGround(Convention.PRINSJESDAG.said());
        }

        private static Period day(int year) {
            var day = LocalDate.of(year, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
            return Period.of(day, day);
        }
    }
}
