package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a sentence says what happens only if something else does: "Als de pilot slaagt", "indien daar aanleiding toe is". */
final class Condition {

    private static final Set<String> FIRST = Set.of("mocht", "mochten", "stel");
    private static final Set<String> ANYWHERE = Set.of("indien", "ingeval");
    private static final Set<String> AFTER_AS = Lexicon.of("after-als");
    private static final Set<String> IN_PASSING =
            Set.of("nodig", "mogelijk", "gewenst", "noodzakelijk", "relevant", "wenselijk", "opportuun", "van");

    private Condition() {}

    static boolean isIn(List<Token> tokens) {
        return isFirst(tokens) || IntStream.range(0, tokens.size()).anyMatch(at -> isAt(tokens, at));
    }

    private static boolean isFirst(List<Token> tokens) {
        if (tokens.size() < 2) {
            return false;
        }
        var first = tokens.getFirst().lower();
        return FIRST.contains(first)
                || (first.equals("als") && AFTER_AS.contains(tokens.get(1).lower()));
    }

    /** "Indien nodig" says no more than that it may be left out. */
    private static boolean isAt(List<Token> tokens, int at) {
        return ANYWHERE.contains(tokens.get(at).lower())
                && at + 1 < tokens.size()
                && !IN_PASSING.contains(tokens.get(at + 1).lower());
    }
}
