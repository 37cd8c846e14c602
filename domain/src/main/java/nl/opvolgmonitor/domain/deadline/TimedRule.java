package nl.opvolgmonitor.domain.deadline;

import java.util.Optional;
import java.util.Set;

/** Words such as "uiterlijk" and "in" with a time behind them, or a time that says enough by itself. */
final class TimedRule implements DeadlineRule {

    /** Behind these, a time tells where something comes from or how long it lasts. */
    private static final Set<String> NOT_BEHIND =
            Set.of("van", "sinds", "tot", "tussen", "over", "eerder", "uit", "met", "m");

    private final TimeFamily family;

    TimedRule(TimeFamily family) {
        this.family = family;
    }

    @Override
    public RuleName name() {
        return family.name();
    }

    @Override
    public Optional<Outcome> read(Place place, TokenCursor cursor, Basis basis) {
        int start = cursor.at();
        boolean behind = isBehind(cursor);
        var lead = place.takeLead(cursor);
        var name = family.take(cursor);
        boolean bare = lead.preposition() == Preposition.NONE;
        return name.filter(time -> !bare || isAlone(time, cursor, start, behind))
                .flatMap(time -> time.outcome(lead, basis));
    }

    private static boolean isBehind(TokenCursor cursor) {
        boolean article = cursor.peek(-1).equals("het") || cursor.peek(-1).equals("de");
        return NOT_BEHIND.contains(cursor.peek(article ? -2 : -1));
    }

    private static boolean isAlone(TimeName time, TokenCursor cursor, int start, boolean behind) {
        boolean whole = start == 0 && cursor.isAtEnd();
        return whole || (time.standsAlone() && !behind);
    }
}
