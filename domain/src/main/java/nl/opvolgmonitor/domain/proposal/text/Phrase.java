package nl.opvolgmonitor.domain.proposal.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in order, as a rule writes them: {@code neem|neemt … aanbeveling* … over#}. A bar parts alternatives, {@code …}
 * stands for at most 160 characters within the sentence, {@code *} for the rest of a word, and {@code #} for the end of
 * what is said: a mark, the end, or a word that begins an addition.
 */
public final class Phrase {

    private static final String GAP = "[^;!?]{0,160}?";
    private static final String END =
            "(?=\\s*(?:[.,;:)!–-]|$)|\\s+(?:en|door|om|omdat|zoals|met|maar|voor|als|want|waarbij|in|bij|die|zodat|daar|naar|aangezien)\\b)";

    private final Pattern pattern;

    public Phrase(String words) {
        var parts = Arrays.stream(words.strip().split(" ")).map(Phrase::part).collect(Collectors.joining());
        this.pattern = Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    private static String part(String word) {
        if (word.equals("…")) {
            return GAP;
        }
        boolean end = word.endsWith("#");
        var bare = end ? word.substring(0, word.length() - 1) : word;
        var alternatives =
                Arrays.stream(bare.split("\\|")).map(Phrase::alternative).collect(Collectors.joining("|"));
        return "(?<![\\p{L}\\d-])(?:" + alternatives + ")(?![\\p{L}\\d])" + (end ? END : "") + "[\\s,:«\"“‘]{0,3}";
    }

    private static String alternative(String word) {
        boolean open = word.endsWith("*");
        var bare = open ? word.substring(0, word.length() - 1) : word;
        return Pattern.quote(bare.replace('_', ' ')) + (open ? "\\p{L}{0,30}" : "");
    }
}
