package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** A counted stretch ahead: "de komende drie maanden", "in de komende twee jaar", "het komende jaar". */
final class ComingRule implements DeadlineRule {

    private static final List<String> LEADS = List.of(
            "in de loop van de komende",
            "gedurende de komende",
            "binnen de komende",
            "in de komende",
            "de komende",
            "in het komende",
            "het komende",
            "komende");

    @Override
    public RuleName name() {
        return new RuleName("komende-termijn", 1);
    }

    @Override
    public Optional<Outcome> read(Place place, TokenCursor cursor, Basis basis) {
        var lead = cursor.takeOneOf(LEADS);
        boolean article = lead.filter(words -> !words.equals("komende")).isPresent();
        boolean counted = lead.isPresent() && startsWithNumber(cursor);
        return Term.take(cursor)
                .filter(term -> counted || (article && cursor.peek(-1).endsWith("jaar")))
                .map(term -> outcome(term, basis));
    }

    private static boolean startsWithNumber(TokenCursor cursor) {
        return cursor.copy().takeNumber().isPresent();
    }

    private static Outcome outcome(Term term, Basis basis) {
        return basis.date()
                .map(date ->
                        term.from(date).withGround(Convention.YEAR_AHEAD.said()).atMost(Resolution.INTERPRETED))
                .orElseGet(() -> Outcome.withoutDate(DeadlineKind.WITHIN));
    }
}
