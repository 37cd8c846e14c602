package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;

/** The finite verb of a clause. */
final class Verb {

    private static final Set<String> FINITE = Lexicon.of("finite");

    private Verb() {}

    /** Whether the token can be one; behind "te" it is an infinitive. */
    static boolean isAt(List<Token> tokens, int at) {
        return FINITE.contains(tokens.get(at).lower())
                && (at == 0 || !tokens.get(at - 1).lower().equals("te"));
    }

    /** Where the first one is, or -1. */
    static int first(List<Token> tokens) {
        for (var at = 0; at < tokens.size(); at++) {
            if (isAt(tokens, at)) {
                return at;
            }
        }
        return -1;
    }
}
