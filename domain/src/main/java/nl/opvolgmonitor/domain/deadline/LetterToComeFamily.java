package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** A letter that comes back and says its month: "de voortgangsbrief van november 2026", "het halfjaarbericht van juni". */
final class LetterToComeFamily implements TimeFamily {

    private static final List<String> LETTERS = List.of(
            "voortgangsbrief",
            "voortgangsrapportage",
            "voortgangsbericht",
            "verzamelbrief",
            "stand - van - zakenbrief",
            "stand van zakenbrief",
            "halfjaarbrief",
            "halfjaarbericht",
            "halfjaarrapportage",
            "halfjaarlijkse voortgangsbrief",
            "halfjaarlijkse voortgangsrapportage",
            "halfjaarlijkse rapportage",
            "jaarlijkse voortgangsrapportage",
            "jaarrapportage",
            "jaarbericht",
            "monitoringsrapportage");
    private static final List<TimeFamily> DATES = List.of(
            new DayFamily(), new PartOfYearFamily(), new MonthFamily(), new QuarterFamily(), new SeasonFamily());
    private static final String CODE = "NEXT_PROGRESS_LETTER";

    @Override
    public RuleName name() {
        return new RuleName("volgende-brief", 1);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        var when = Determiner.take(cursor);
        var letter = cursor.takeOneOf(LETTERS);
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        var date = takeDate(cursor);
        boolean next = when == Determiner.NEXT
                || when == Determiner.COMING
                || letter.get().startsWith("half");
        return date.isPresent() || next ? Optional.of(new Named(date)) : Optional.empty();
    }

    private static Optional<TimeName> takeDate(TokenCursor cursor) {
        int before = cursor.at();
        if (cursor.takeOneOf(List.of("van", "in", "uit")).isEmpty()) {
            return Optional.empty();
        }
        cursor.takeOneOf(List.of("het", "de"));
        int start = cursor.at();
        for (var family : DATES) {
            var found = family.take(cursor);
            if (found.isPresent()) {
                return found;
            }
            cursor.to(start);
        }
        cursor.to(before);
        return Optional.empty();
    }

    private record Named(Optional<TimeName> date) implements TimeName {

        @Override
        public boolean standsAlone() {
            return false;
        }

        @Override
        public Optional<Outcome> outcome(Lead lead, Basis basis) {
            boolean within = lead.preposition() == Preposition.AT || lead.preposition() == Preposition.ALONG;
            if (!within) {
                return Optional.empty();
            }
            var at = new Lead(Preposition.AT, false, false, lead.rough());
            return date.map(one -> one.outcome(at, basis)).orElseGet(() -> Optional.of(open()));
        }

        private static Outcome open() {
            return Outcome.open(
                            DeadlineKind.BEFORE_EVENT,
                            "Wanneer verschijnt de volgende brief? Die dag staat in geen rooster.")
                    .withEvent(CODE);
        }
    }
}
