package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The verbs of {@code verbs.txt}, by which somebody does something: their finite forms, infinitives and participles. */
final class ActionVerbs {

    private static final Pattern COMPOUND = Pattern.compile(
            "(?:om|bij|in|aan|op|uit|toe|samen|over|door|terug|open|vast|vrij|mee|voort)ge\\p{L}{2,14}(?:d|t|en)");
    private static final Set<String> NO_ACT = Lexicon.of("no-act");
    private static final String NONE = "-";
    private static final ActionVerbs ALL = read();

    /** For each finite form the loose parts that it may stand with; the empty one stands for none. */
    private final Map<String, Set<String>> finite = new HashMap<>();

    private final Set<String> infinitives = new HashSet<>();
    private final Set<String> participles = new HashSet<>();

    private ActionVerbs() {}

    static Set<String> finite() {
        return Set.copyOf(ALL.finite.keySet());
    }

    /** Whether the finite verb of a clause is one of them, with its loose part behind it when it has one. */
    static boolean act(List<Token> main) {
        var verb = Verb.first(main);
        if (verb < 0) {
            return false;
        }
        var parts = ALL.finite.getOrDefault(main.get(verb).lower(), Set.of());
        return parts.contains("")
                || main.subList(verb + 1, main.size()).stream().anyMatch(token -> parts.contains(token.lower()));
    }

    static boolean hasInfinitive(List<Token> main) {
        return main.stream().anyMatch(token -> ALL.infinitives.contains(token.lower()));
    }

    static boolean hasParticiple(List<Token> main) {
        return main.stream().anyMatch(token -> ALL.participles.contains(token.lower()) || isCompound(token.lower()));
    }

    /** "Omgezet", "bijgeschoold": the loose part tells that it is no noun. */
    private static boolean isCompound(String word) {
        return COMPOUND.matcher(word).matches() && !NO_ACT.contains(word);
    }

    private static ActionVerbs read() {
        var verbs = new ActionVerbs();
        DataLines.of("verbs.txt").forEach(line -> verbs.add(List.of(line.split(" ", -1))));
        return verbs;
    }

    private void add(List<String> cells) {
        var infinitive = cells.getFirst();
        var part = cells.size() > 4 ? cells.get(4) : "";
        infinitives.add(infinitive);
        if (!cells.get(1).equals(NONE)) {
            participles.add(cells.get(1));
        }
        var forms = new ArrayList<>(cells.subList(2, 4));
        if (!cells.get(3).equals(NONE)) {
            forms.add(infinitive.substring(part.length()));
        }
        forms.stream()
                .filter(form -> !form.equals(NONE))
                .forEach(form ->
                        finite.computeIfAbsent(form, any -> new HashSet<>()).add(part));
    }
}
