package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A debate that is named with its day: "het commissiedebat Jeugdbescherming van 24 juni 2026". */
final class DatedDebateFamily implements TimeFamily {

    private static final List<String> DEBATES = List.of(
            "commissiedebat",
            "algemeen overleg",
            "ao",
            "wetgevingsoverleg",
            "notaoverleg",
            "tweeminutendebat",
            "plenaire debat",
            "rondetafelgesprek",
            "debat",
            "begrotingsbehandeling");
    private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "!", "?", "(", ")", Token.PARAGRAPH);
    private static final List<String> ON = List.of("van", "op", "d . d .");
    private static final int LONGEST_SUBJECT = 12;

    @Override
    public RuleName name() {
        return new RuleName("debat-met-dag", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        Determiner.take(cursor);
        return cursor.takeOneOf(DEBATES).isPresent() ? takeDay(cursor) : Optional.empty();
    }

    private static Optional<TimeName> takeDay(TokenCursor cursor) {
        int limit = cursor.at() + LONGEST_SUBJECT;
        while (!cursor.isAtEnd() && cursor.at() < limit && !ENDS.contains(cursor.peek(0))) {
            int start = cursor.at();
            var day = cursor.takeOneOf(ON).isPresent() ? new DayFamily().take(cursor) : Optional.<TimeName>empty();
            if (day.isPresent()) {
                return day.map(Named::new);
            }
            cursor.to(start + 1);
        }
        return Optional.empty();
    }

    private record Named(TimeName day) implements TimeName {

        @Override
        public boolean standsAlone() {
            return false;
        }

        @Override
        public Optional<Outcome> outcome(Lead lead, Basis basis) {
            var strict = new Lead(lead.preposition(), false, false, lead.rough());
            return switch (lead.preposition()) {
                case BEFORE -> day.outcome(strict, basis).map(outcome -> around(DeadlineKind.BEFORE_EVENT, outcome));
                case AFTER -> day.outcome(strict, basis).map(outcome -> around(DeadlineKind.AFTER_EVENT, outcome));
                case NONE, AT, ALONG, BY, FROM -> Optional.empty();
            };
        }

        private static Outcome around(DeadlineKind kind, Outcome day) {
            return new Outcome(
                    kind,
                    day.window(),
                    "DEBATE",
                    day.yearFrom(),
                    day.resolvedWith(),
                    day.certainty(),
                    null,
                    null,
                    day.question());
        }
    }
}
