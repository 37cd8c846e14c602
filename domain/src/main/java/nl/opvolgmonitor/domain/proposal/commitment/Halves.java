package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The two main clauses that "en", "maar" or a semicolon joins, when each has a subject and a verb of its own. */
final class Halves {

    /** Only who speaks can be told from an object without reading the whole clause. */
    private static final Pattern SECOND = Pattern.compile(
            "(?iu)(?:,? (?:en|maar)|;) (?=(?:(?:[\\p{L}\\d]+,? ){0,8}?(?:ik|wij|we|het kabinet|uw Kamer|de (?:minister|staatssecretaris|politie|inspectie))\\b))");

    private static final Set<String> AFTER_OBJECT = Set.of("dat", "die", "of", "zodat", "omdat", "waarbij", "om");
    private static final int NEAR = 7;

    private Halves() {}

    /** Both, or none when it is one clause. */
    static List<Place> of(Place place) {
        var found = SECOND.matcher(place.text());
        while (found.find()) {
            if (isClause(place.text().substring(found.end()))
                    && isClosed(place.text().substring(0, found.start()))) {
                return List.of(
                        place.part(0, found.start()),
                        place.part(found.end(), place.text().length()));
            }
        }
        return List.of();
    }

    /** The verb stands near the front, where a main clause has it. */
    private static boolean isClause(String text) {
        var tokens = Tokens.of(text);
        var verb = Verb.first(tokens);
        return verb >= 0
                && verb <= NEAR
                && tokens.subList(0, verb).stream().noneMatch(token -> AFTER_OBJECT.contains(token.lower()));
    }

    /** What stands before it is no subordinate clause that goes on. */
    private static boolean isClosed(String text) {
        var tokens = Tokens.of(text);
        var main = MainClause.of(tokens);
        return Verb.first(main) >= 0
                && !main.isEmpty()
                && main.getLast().end() >= tokens.getLast().end();
    }
}
