package nl.opvolgmonitor.domain.proposal.text;

import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Tolerant;

/**
 * Reads the words on which rules turn as they were meant where optical character recognition mistook a letter: "aanbeve1ing".
 * Offsets stay, as one letter stands for one. Only for rules to look at: a quote keeps what stands there.
 */
public final class Mended {

    private static final List<String> WORDS = List.of(
            "aanbeveling",
            "aanbevelingen",
            "toezegging",
            "toezeggingen",
            "overgenomen",
            "overnemen",
            "onderschrijf",
            "onderschrijft",
            "onderschrijven",
            "gedeeltelijk",
            "uitgevoerd",
            "uitvoering",
            "opvolging",
            "verzoekt",
            "kabinet",
            "minister",
            "staatssecretaris",
            "coördinatie",
            "coördineren");
    private static final Pattern WORD = Pattern.compile("(?u)[\\p{L}\\d|!]{7,20}");

    /** What no Dutch word has: a digit or a bar among letters. Without them nothing was mistaken, or another word. */
    private static final Pattern MISTAKEN =
            Pattern.compile("(?iu)[\\p{L}][\\d|!]\\p{L}|\\b[\\d|!]\\p{L}{4}|codrdin|\\brn\\p{L}{4}");

    private Mended() {}

    public static String of(String text) {
        if (!MISTAKEN.matcher(text).find()) {
            return text;
        }
        return WORD.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(meant(found.group())));
    }

    private static String meant(String read) {
        if (!MISTAKEN.matcher(read).find()) {
            return read;
        }
        return WORDS.stream()
                .filter(word -> word.length() == read.length() && Tolerant.isSame(read, word))
                .findFirst()
                .map(word -> Character.isUpperCase(read.charAt(0)) ? capital(word) : word)
                .orElse(read);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
