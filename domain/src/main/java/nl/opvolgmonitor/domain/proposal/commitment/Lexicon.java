package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words by name, from {@code lexicon.txt}: each line is a name, a colon and words; lines of one name add up. */
final class Lexicon {

    private static final Map<String, Set<String>> WORDS = read();

    private Lexicon() {}

    /** The words of a list. */
    static Set<String> of(String name) {
        var words = WORDS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No list of words is called " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        var lists = new HashMap<String, Set<String>>();
        DataLines.of("lexicon.txt").forEach(line -> {
            var cut = line.indexOf(':');
            lists.merge(line.substring(0, cut).strip(), words(line.substring(cut + 1)), Lexicon::union);
        });
        return Map.copyOf(lists);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
