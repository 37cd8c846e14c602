package nl.opvolgmonitor.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** A week, month, quarter or half year counted from the document: "deze maand", "volgende week", "dit kwartaal". */
final class NearbyFamily implements TimeFamily {

    @Override
    public RuleName name() {
        return new RuleName("vanaf-nu", 2);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        if (PartWord.take(cursor).filter(part -> part == PartWord.END).isPresent()) {
            boolean month = cursor.takeOneOf(List.of("deze maand", "de maand")).isPresent();
            return month ? Optional.of(new Nearby(Unit.MONTH_END, 0)) : Optional.empty();
        }
        var when = Determiner.take(cursor);
        if (when == Determiner.NONE) {
            return Optional.empty();
        }
        int steps = when == Determiner.THIS ? 0 : 1;
        return Unit.take(cursor).map(unit -> new Nearby(unit, steps));
    }

    private enum Unit {
        WEEK(DeadlineKind.WITHIN),
        MONTH(DeadlineKind.MONTH),
        MONTH_END(DeadlineKind.MONTH),
        QUARTER(DeadlineKind.QUARTER);

        private final DeadlineKind kind;

        Unit(DeadlineKind kind) {
            this.kind = kind;
        }

        static Optional<Unit> take(TokenCursor cursor) {
            if (cursor.take("week")) {
                return Optional.of(WEEK);
            }
            if (cursor.take("maand")) {
                return Optional.of(MONTH);
            }
            return cursor.take("kwartaal") ? Optional.of(QUARTER) : Optional.empty();
        }

        Period from(LocalDate date, int steps) {
            return switch (this) {
                case WEEK -> week(date.plusWeeks(steps));
                case MONTH_END -> PartWord.END.inMonth(YearMonth.from(date));
                case MONTH -> month(YearMonth.from(date).plusMonths(steps));
                case QUARTER -> quarter(date.plusMonths(3L * steps));
            };
        }

        private static Period week(LocalDate date) {
            var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Period.of(monday, monday.plusDays(6));
        }

        private static Period month(YearMonth month) {
            return Period.of(month.atDay(1), month.atEndOfMonth());
        }

        private static Period quarter(LocalDate date) {
            int quarter = date.get(IsoFields.QUARTER_OF_YEAR);
            return Period.months(date.getYear(), 3 * quarter - 2, 3 * quarter);
        }
    }

    private record Nearby(Unit unit, int steps) implements TimeName {

        @Override
        public boolean standsAlone() {
            return true;
        }

        @Override
        public Optional<Outcome> outcome(Lead lead, Basis basis) {
            if (lead.preposition() == Preposition.ALONG) {
                return Optional.empty();
            }
            var date = basis.documentDate();
            return Optional.of(date == null ? Outcome.withoutDate(unit.kind) : dated(lead, date, basis));
        }

        private Outcome dated(Lead lead, LocalDate date, Basis basis) {
            var window = lead.preposition().window(unit.from(date, steps));
            return Outcome.sure(unit.kind, window).withYearFrom(basis);
        }
    }
}
