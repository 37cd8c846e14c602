package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;

/** Whether words name a body that can act: by its sort, by the last part of a compound, or by an abbreviation. */
final class Body {

    private static final Set<String> ACTOR = Lexicon.of("actor");
    private static final Set<String> ENDING = Lexicon.of("actor-ending");
    private static final Set<String> NO_BODY = Lexicon.of("no-body");

    private Body() {}

    static boolean isIn(List<Token> subject) {
        return subject.stream().anyMatch(Body::is);
    }

    private static boolean is(Token token) {
        return ACTOR.contains(token.lower())
                || ENDING.stream().anyMatch(token.lower()::endsWith)
                || (token.isAbbreviation() && !NO_BODY.contains(token.lower()));
    }
}
