package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A school year, or its beginning or end: "het schooljaar 2026/2027", "het nieuwe schooljaar", "de start van dit schooljaar". */
final class SchoolYearFamily implements TimeFamily {

    private static final List<String> WORDS = List.of("schooljaar", "studiejaar", "collegejaar", "academisch jaar");
    private static final List<String> NEW = List.of("nieuwe", "nieuw");
    private static final int FIRST_MONTH = 8;
    private static final int PART = 3;

    @Override
    public RuleName name() {
        return new RuleName("schooljaar", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        var part = PartWord.take(cursor);
        cursor.take("het");
        var when = Determiner.take(cursor);
        int steps = cursor.takeOneOf(NEW).isPresent() || when == Determiner.COMING || when == Determiner.NEXT ? 1 : 0;
        boolean named = cursor.takeOneOf(WORDS).isPresent();
        return named ? name(part, when == Determiner.THIS || steps > 0, steps, cursor) : Optional.empty();
    }

    private static Optional<TimeName> name(Optional<PartWord> part, boolean counted, int steps, TokenCursor cursor) {
        var year = takeYears(cursor);
        return year.isPresent() || counted ? Optional.of(new Named(part, year, steps)) : Optional.empty();
    }

    private static Optional<Integer> takeYears(TokenCursor cursor) {
        var first = cursor.takeYear();
        int before = cursor.at();
        boolean more = first.isPresent() && cursor.takeOneOf(List.of("/", "-")).isPresent();
        if (more && cursor.takeYear().isEmpty() && cursor.takeDigits(2).isEmpty()) {
            cursor.to(before);
        }
        return first;
    }

    private record Named(Optional<PartWord> part, Optional<Integer> year, int steps) implements TimeName {

        @Override
        public boolean standsAlone() {
            return part.isPresent();
        }

        @Override
        public Optional<Outcome> outcome(Lead lead, Basis basis) {
            var preposition = lead.meant();
            boolean about = preposition == Preposition.BEFORE && part.isEmpty() && lead.plain();
            if (about || preposition == Preposition.ALONG) {
                return Optional.empty();
            }
            var first = year.or(() -> basis.date().map(date -> yearOf(date) + steps));
            return Optional.of(
                    first.map(one -> dated(preposition, one, basis)).orElseGet(() -> Outcome.withoutDate(kind())));
        }

        private Outcome dated(Preposition preposition, int first, Basis basis) {
            var outcome = Outcome.sure(kind(), preposition.window(period(first)))
                    .withGround(Convention.SCHOOL_YEAR.said())
                    .atMost(Resolution.INTERPRETED);
            return year.isPresent() ? outcome : outcome.withYearFrom(basis);
        }

        private DeadlineKind kind() {
            return part.map(PartWord::kind).orElse(DeadlineKind.YEAR_RANGE);
        }

        private Period period(int first) {
            var from = LocalDate.of(first, FIRST_MONTH, 1);
            return part.map(one -> switch (one) {
                        case START -> Period.of(from, from.plusMonths(PART).minusDays(1));
                        case MIDDLE ->
                            Period.of(
                                    from.plusMonths(PART),
                                    from.plusMonths(2 * PART).minusDays(1));
                        case END -> ending(from);
                    })
                    .orElseGet(() -> Period.of(from, from.plusYears(1).minusDays(1)));
        }

        private static Period ending(LocalDate from) {
            var last = from.plusYears(1).minusDays(1);
            return Period.of(from.plusMonths(3 * PART), last).withBefore(last);
        }

        private static int yearOf(LocalDate date) {
            return date.getMonthValue() >= FIRST_MONTH ? date.getYear() : date.getYear() - 1;
        }
    }
}
