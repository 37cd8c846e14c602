package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a sentence without its subordinate clauses: what "dat", "die", "wanneer" and their like introduce is told of
 * something else than what the sentence itself says will happen.
 */
final class MainClause {

    private static final Set<String> ALWAYS = Lexicon.of("subordinator");
    private static final Set<String> RELATIVE = Lexicon.of("relative");
    private static final Set<String> INDIRECT = Lexicon.of("indirect");
    private static final Set<String> ASKING = Lexicon.of("asking");
    private static final Set<String> NO_ANTECEDENT = Lexicon.of("no-antecedent");
    /** "Bezie ik of", "verkent het kabinet of". */
    private static final int ASKED_WITHIN = 3;

    /** "Ja, dat is een toezegging." */
    private static final int ANSWER = 2;

    private static final Set<String> PREPOSITION = Lexicon.of("preposition");
    private static final Set<String> COORDINATOR = Set.of("en", "maar", "daarom", "dus", "ook", "dan");

    private final List<Token> tokens;
    private final List<Token> main = new ArrayList<>();
    private boolean inside;
    private boolean opening;
    private boolean verbSeen;
    private int verbAt;

    private MainClause(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> of(List<Token> tokens) {
        return new MainClause(tokens).read();
    }

    private List<Token> read() {
        for (var at = 0; at < tokens.size(); at++) {
            if (inside && ends(at)) {
                inside = false;
            }
            if (!inside && begins(at)) {
                enter();
            }
            if (!inside) {
                main.add(tokens.get(at));
            } else if (Verb.isAt(tokens, at)) {
                verbSeen = true;
                verbAt = at;
            }
        }
        return List.copyOf(main);
    }

    private void enter() {
        inside = true;
        verbSeen = false;
        opening = Verb.first(main) < 0;
    }

    private boolean begins(int at) {
        var word = lower(at);
        if (ALWAYS.contains(word)) {
            return !word.equals("dat") || !isDemonstrative(at);
        }
        if (word.equals("als")) {
            return at + 1 < tokens.size() && Lexicon.of("after-als").contains(lower(at + 1));
        }
        return (RELATIVE.contains(word) && isRelative(at)) || (INDIRECT.contains(word) && isAsked(at));
    }

    private boolean isAsked(int at) {
        return at == 0
                ? !lower(at).equals("wat") && tokens.stream().anyMatch(Token::isBreak)
                : IntStream.range(Math.max(0, at - ASKED_WITHIN), at)
                        .anyMatch(before -> ASKING.contains(lower(before)));
    }

    /** "Dat zeg ik u toe", "dat plan": no clause begins there. */
    private boolean isDemonstrative(int at) {
        if (at == 0 || at + 1 == tokens.size() || PREPOSITION.contains(lower(at - 1))) {
            return true;
        }
        if (Lexicon.of("after-that").contains(lower(at + 1))) {
            return true;
        }
        boolean answer = at <= ANSWER && lower(at - 1).equals(",");
        return Verb.isAt(tokens, at + 1) && (answer || !lower(at - 1).equals(","));
    }

    private boolean isRelative(int at) {
        return at > 0
                && (tokens.get(at - 1).isBreak() || tokens.get(at - 1).isWord())
                && !NO_ANTECEDENT.contains(lower(at - 1));
    }

    /**
     * The main clause goes on with its own verb: after a break, or right behind the verb of the clause. A clause in front of
     * the sentence ends at its break too.
     */
    private boolean ends(int at) {
        var afterBreak = at > 0 && tokens.get(at - 1).isBreak();
        if (Verb.isAt(tokens, at)) {
            return afterBreak || (verbSeen && opening && at > verbAt + 1);
        }
        return afterBreak && verbSeen && (opening || goesOn(at));
    }

    private boolean goesOn(int at) {
        return COORDINATOR.contains(lower(at)) && at + 1 < tokens.size() && Verb.isAt(tokens, at + 1);
    }

    private String lower(int at) {
        return tokens.get(at).lower();
    }
}
