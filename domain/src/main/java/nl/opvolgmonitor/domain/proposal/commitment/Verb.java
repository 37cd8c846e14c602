package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The finite verb of a clause. */
final class Verb {

    private static final Set<String> FINITE = Stream.concat(
                    Lexicon.of("finite").stream(), ActionVerbs.finite().stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOUN_TOO = Lexicon.of("noun-too");
    private static final Set<String> BEFORE_NOUN = Lexicon.of("before-noun");

    private Verb() {}

    /** Whether the token can be one; behind "te" it is an infinitive, behind an article and with a capital it is a noun. */
    static boolean isAt(List<Token> tokens, int at) {
        var word = tokens.get(at).lower();
        if (!FINITE.contains(word) || (at > 0 && tokens.get(at).isCapitalised())) {
            return false;
        }
        var before = at == 0 ? "" : tokens.get(at - 1).lower();
        return !before.equals("te") && !(NOUN_TOO.contains(word) && BEFORE_NOUN.contains(before));
    }

    /** The first one, in small letters. */
    static Optional<String> of(List<Token> tokens) {
        var at = first(tokens);
        return at < 0 ? Optional.empty() : Optional.of(tokens.get(at).lower());
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
