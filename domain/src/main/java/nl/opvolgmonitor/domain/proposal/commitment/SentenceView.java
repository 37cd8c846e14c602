package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;

/** A sentence as the rules see it: its tokens, those of its main clause, its subject, and what is true of it as a whole. */
record SentenceView(String text, List<Token> tokens, List<Token> main, List<Token> subject, Set<Trait> traits) {

    static SentenceView of(String sentence) {
        var text = sentence.strip();
        var tokens = Tokens.of(text);
        var main = MainClause.of(tokens);
        var subject = Subject.of(main);
        return new SentenceView(text, tokens, main, subject, Traits.of(text, tokens, main, subject));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
