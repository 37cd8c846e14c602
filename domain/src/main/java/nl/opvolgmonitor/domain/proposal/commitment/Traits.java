package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what is true of a sentence as a whole. */
final class Traits {

    private static final Set<String> CABINET = Lexicon.of("cabinet");
    private static final Set<String> OTHERS = Lexicon.of("others");

    private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);

    private Traits() {}

    static Set<Trait> of(String text, List<Token> tokens, List<Token> main, List<Token> subject) {
        var found = new Traits();
        found.ofWhole(text, tokens);
        found.ofSubject(subject);
        found.ofMain(main);
        found.put(Trait.AHEAD, Told.isAhead(text));
        found.put(Trait.PLANNED, PlanLine.is(text, tokens));
        return found.traits;
    }

    private void ofWhole(String text, List<Token> tokens) {
        put(Trait.QUESTION, text.endsWith("?"));
        put(Trait.QUOTED, isQuoted(text));
        put(Trait.TIME, TimeWords.isIn(tokens));
        put(Trait.AMOUNT, Amount.in(text).isPresent());
        put(Trait.LEANING, Leaning.is(tokens));
        put(Trait.CONDITIONAL, Condition.isIn(tokens));
    }

    private void ofSubject(List<Token> subject) {
        put(Trait.CABINET, any(subject, CABINET));
        put(Trait.OTHERS, any(subject, OTHERS));
        put(Trait.ACTOR, any(subject, CABINET) || Body.isIn(subject));
    }

    private void ofMain(List<Token> main) {
        put(Trait.PASSIVE, any(main, Lexicon.of("become")));
        put(Trait.HOUSE, House.isIn(main));
        put(Trait.ACTS, ActionVerbs.act(main));
        put(Trait.TO_ACT, ActionVerbs.hasInfinitive(main));
        put(Trait.ACTED, ActionVerbs.hasParticiple(main));
    }

    private void put(Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("«") || text.startsWith("„") || text.startsWith("“") || text.startsWith("\"");
    }

    private static boolean any(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.lower()));
    }
}
