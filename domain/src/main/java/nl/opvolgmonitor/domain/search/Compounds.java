package nl.opvolgmonitor.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Terms with two neighbours joined into a compound, with or without a linking letter (Leidraad Taalunie, 6.8 and 8.1–8.3):
 * {@code voorlichting campagne} is a voorlichtingscampagne. What is joined may go on: it is the beginning of a word.
 */
final class Compounds {

    private static final List<String> LINKS = List.of("", "s", "en");

    /** Among more terms than these each makes three more questions of that length, and nobody writes compounds like that. */
    private static final int MOST = 6;

    private Compounds() {}

    static Stream<List<Term>> of(List<Term> terms) {
        return terms.size() > MOST ? Stream.of() : joined(terms);
    }

    private static Stream<List<Term>> joined(List<Term> terms) {
        return IntStream.range(1, terms.size()).boxed().flatMap(place -> joined(terms, place));
    }

    private static Stream<List<Term>> joined(List<Term> terms, int place) {
        return joins(terms.get(place - 1)) && joins(terms.get(place))
                ? LINKS.stream().map(link -> joined(terms, place, link))
                : Stream.of();
    }

    private static boolean joins(Term term) {
        return !term.excluded()
                && term.words().size() == 1
                && term.words().getFirst().chars().allMatch(Character::isLetter);
    }

    private static List<Term> joined(List<Term> terms, int place, String link) {
        var first = terms.get(place - 1).words().getFirst();
        var second = terms.get(place).words().getFirst();
        var all = new ArrayList<>(terms.subList(0, place - 1));
        all.add(new Term(List.of(first + link + second), true, false));
        all.addAll(terms.subList(place + 1, terms.size()));
        return all;
    }
}
