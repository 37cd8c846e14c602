package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;

/** Whether a sentence begins by pointing back to the one before it. */
final class Leaning {

    private static final Set<String> FIRST = Lexicon.of("leaning");
    private static final Set<String> PREPOSITION = Lexicon.of("preposition");
    private static final Set<String> POINTING = Set.of("deze", "dit", "die", "dat", "genoemde", "voornoemde");

    private Leaning() {}

    static boolean is(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        var first = tokens.getFirst().lower();
        var pointsBack = tokens.size() > 1
                && PREPOSITION.contains(first)
                && POINTING.contains(tokens.get(1).lower());
        return FIRST.contains(first) || POINTING.contains(first) || pointsBack;
    }
}
