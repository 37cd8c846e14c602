package nl.opvolgmonitor.domain.proposal.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words in order, as a rule writes them: {@code neem|neemt … aanbeveling* … over#}. A bar parts alternatives, {@code …}
 * stands for at most 160 characters within the sentence, {@code *} for the rest of a word, and {@code #} for the end of
 * what is said: a mark, the end, or a word that begins an addition.
 */
public final class Phrase {

    private static final String ANYTHING = "…";
    private static final String END_SIGN = "#";
    private static final String REST_SIGN = "*";
    private static final String GAP = "[^;!?]{0,160}?";
    private static final String END =
            "(?=\\s*(?:[.,;:)!–-]|$)|\\s+(?:en|door|om|omdat|zoals|met|maar|voor|als|want|waarbij|in|bij|die|zodat|daar|naar|aangezien)\\b)";

    private final Pattern pattern;

    /** Of each word the alternatives, without signs and capitals: to look for these takes a fraction of the time. */
    private final List<List<String>> needed;

    public Phrase(String words) {
        var parts = Arrays.stream(words.strip().split(" ")).map(Phrase::part).collect(Collectors.joining());
        this.pattern = Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.needed = Arrays.stream(words.strip().split(" "))
                .filter(word -> !word.equals(ANYTHING))
                .map(Phrase::letters)
                .toList();
    }

    public boolean isIn(String text) {
        return isIn(Folded.of(text));
    }

    /** The same for a text in which many phrases are looked for. */
    public boolean isIn(Folded text) {
        return needed.stream().allMatch(word -> isAnyIn(word, text.alike()))
                && pattern.matcher(text.text()).find();
    }

    private static boolean isAnyIn(List<String> alternatives, String text) {
        return alternatives.stream().anyMatch(text::contains);
    }

    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    private static String part(String word) {
        if (word.equals(ANYTHING)) {
            return GAP;
        }
        boolean end = word.endsWith(END_SIGN);
        var alternatives = alternatives(word).map(Phrase::alternative).collect(Collectors.joining("|"));
        return "(?<![\\p{L}\\d-])(?:" + alternatives + ")(?![\\p{L}\\d])" + (end ? END : "") + "[\\s,:«\"“‘]{0,3}";
    }

    private static Stream<String> alternatives(String word) {
        return Arrays.stream(without(END_SIGN, word).split("\\|"));
    }

    private static String alternative(String word) {
        return Pattern.quote(literal(word)) + (word.endsWith(REST_SIGN) ? "\\p{L}{0,30}" : "");
    }

    private static List<String> letters(String word) {
        return alternatives(word).map(Phrase::literal).map(Folded::alike).toList();
    }

    private static String literal(String alternative) {
        return without(REST_SIGN, alternative).replace('_', ' ');
    }

    private static String without(String sign, String word) {
        return word.endsWith(sign) ? word.substring(0, word.length() - sign.length()) : word;
    }
}
