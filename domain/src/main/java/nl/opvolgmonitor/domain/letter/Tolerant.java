package nl.opvolgmonitor.domain.letter;

import java.util.List;
import java.util.Locale;

/**
 * Compares a word as it was read with one that is known, allowing for what optical character recognition mistakes: "codrdinatie"
 * for "coördinatie". One mistake, and one more for every eight letters; words of less than five letters must be the same.
 * Nothing is changed in any text.
 */
public final class Tolerant {

    private static final int SHORTEST = 5;
    private static final int LETTERS_FOR_ONE_MORE = 8;
    private static final List<String> ALIKE =
            List.of("öóòô0od6", "ïíìil1!|t", "éèëêec", "üúùu", "äáàâa", "s5", "b6h", "g9q", "z2", "nu", "fſ");
    private static final List<List<String>> PAIRS =
            List.of(List.of("rn", "m"), List.of("cl", "d"), List.of("vv", "w"), List.of("ii", "ü"), List.of("li", "h"));

    private Tolerant() {}

    /** Whether the word that was read may be the known one; capitals make no difference. */
    public static boolean isSame(String read, String known) {
        var one = read.toLowerCase(Locale.ROOT);
        var other = known.toLowerCase(Locale.ROOT);
        return one.equals(other)
                || (other.length() >= SHORTEST
                        && Math.abs(one.length() - other.length()) <= other.length() / SHORTEST
                        && agree(one, 0, other, 0, 1 + other.length() / LETTERS_FOR_ONE_MORE));
    }

    private static boolean agree(String read, int at, String known, int place, int mistakes) {
        int from = at;
        int to = place;
        while (from < read.length() && to < known.length() && read.charAt(from) == known.charAt(to)) {
            from++;
            to++;
        }
        if (from == read.length() || to == known.length()) {
            return from == read.length() && to == known.length();
        }
        return mistakes > 0 && agreeBeyond(read, from, known, to, mistakes - 1);
    }

    private static boolean agreeBeyond(String read, int at, String known, int place, int left) {
        if (areAlike(read.charAt(at), known.charAt(place)) && agree(read, at + 1, known, place + 1, left)) {
            return true;
        }
        return PAIRS.stream()
                .anyMatch(pair -> pairs(read, at, known, place, left, pair.getFirst(), pair.getLast())
                        || pairs(read, at, known, place, left, pair.getLast(), pair.getFirst()));
    }

    private static boolean pairs(String read, int at, String known, int place, int left, String seen, String meant) {
        return read.startsWith(seen, at)
                && known.startsWith(meant, place)
                && agree(read, at + seen.length(), known, place + meant.length(), left);
    }

    private static boolean areAlike(char one, char other) {
        return ALIKE.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
    }
}
