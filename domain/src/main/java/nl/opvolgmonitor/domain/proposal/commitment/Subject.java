package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;

/** The words around the verb that name who acts: before the verb, or behind it when something else comes first. */
final class Subject {

    private static final int LONGEST = 14;
    private static final Set<String> ONESELF = Set.of("ik", "wij", "we");
    private static final Set<String> LEAD = Lexicon.of("lead");
    private static final Set<String> OBJECT = Set.of("een", "haar", "hun");
    private static final Set<String> PREPOSITION = Lexicon.of("preposition");

    private Subject() {}

    /** The head of the subject, without what a preposition adds to it; empty when there is none. */
    static List<Token> of(List<Token> main) {
        var verb = Verb.first(main);
        if (verb < 0) {
            return List.of();
        }
        if (isFollowedByOneself(main, verb)) {
            return List.of(main.get(verb + 1));
        }
        var before = firstAfterBreak(main, verb);
        return before < verb && !startsElsewhere(main.get(before))
                ? head(main.subList(before, verb), true)
                : head(main.subList(verb + 1, main.size()), false);
    }

    /** "Het wetsvoorstel dien ik in": what stands in front is what is done. */
    private static boolean isFollowedByOneself(List<Token> main, int verb) {
        return verb + 1 < main.size() && ONESELF.contains(main.get(verb + 1).lower());
    }

    /** A list of names has commas, so only what introduces the clause may be cut off at one. */
    private static int firstAfterBreak(List<Token> main, int verb) {
        if (!main.isEmpty() && !startsElsewhere(main.getFirst())) {
            return 0;
        }
        for (var at = verb - 1; at >= 0; at--) {
            if (main.get(at).isBreak()) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean startsElsewhere(Token token) {
        return LEAD.contains(token.lower()) || isPreposition(token);
    }

    /** "OM" is a body, and "om" is none. */
    private static boolean isPreposition(Token token) {
        return PREPOSITION.contains(token.lower()) && !token.isAbbreviation();
    }

    private static boolean isObject(Token token) {
        return OBJECT.contains(token.lower());
    }

    /** Before the verb commas part the names of a list; behind it they end the subject. */
    private static List<Token> head(List<Token> words, boolean listed) {
        var start = 0;
        while (start < words.size() && isLead(words.get(start))) {
            start++;
        }
        var end = start;
        while (end < words.size()
                && end - start < LONGEST
                && !endsHead(words.get(end), listed)
                && !(end > start && isObject(words.get(end)))) {
            end++;
        }
        return List.copyOf(words.subList(start, end));
    }

    private static boolean isLead(Token token) {
        return LEAD.contains(token.lower());
    }

    private static boolean endsHead(Token token, boolean listed) {
        if (listed && token.lower().equals(",")) {
            return false;
        }
        return isPreposition(token) || Lexicon.of("after-subject").contains(token.lower());
    }
}
