package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.EnumSet;
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

    /** The traits of a sentence. */
    private static final class Traits {

        private static final Set<String> CABINET = Lexicon.of("cabinet");
        private static final Set<String> ACTOR = Lexicon.of("actor");
        private static final Set<String> OTHERS = Lexicon.of("others");
        private static final Set<String> NO_BODY = Lexicon.of("no-body");

        static Set<Trait> of(String text, List<Token> tokens, List<Token> main, List<Token> subject) {
            var traits = EnumSet.noneOf(Trait.class);
            put(traits, Trait.QUESTION, text.endsWith("?"));
            put(traits, Trait.QUOTED, isQuoted(text));
            put(traits, Trait.CABINET, any(subject, CABINET));
            put(traits, Trait.OTHERS, any(subject, OTHERS));
            put(traits, Trait.ACTOR, any(subject, CABINET) || isBody(subject));
            put(traits, Trait.PASSIVE, any(main, Lexicon.of("become")));
            put(traits, Trait.TIME, TimeWords.isIn(tokens));
            put(traits, Trait.AMOUNT, Amount.in(text).isPresent());
            put(traits, Trait.HOUSE, House.isIn(main));
            put(traits, Trait.LEANING, Leaning.is(tokens));
            return traits;
        }

        private static void put(Set<Trait> traits, Trait trait, boolean holds) {
            if (holds) {
                traits.add(trait);
            }
        }

        private static boolean isQuoted(String text) {
            return text.startsWith("«") || text.startsWith("„") || text.startsWith("“") || text.startsWith("\"");
        }

        private static boolean isBody(List<Token> subject) {
            return any(subject, ACTOR)
                    || subject.stream().anyMatch(token -> token.isAbbreviation() && !NO_BODY.contains(token.lower()));
        }

        private static boolean any(List<Token> tokens, Set<String> words) {
            return tokens.stream().anyMatch(token -> words.contains(token.lower()));
        }
    }
}
