package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A motion that a sentence names by its movers.
 *
 * @param start of the word "motie", or of a word before it that says more, such as "aangenomen"
 * @param end behind the movers
 * @param plural whether the sentence speaks of motions
 */
record Mention(
        Movers movers,
        int start,
        int end,
        boolean plural,
        boolean changed,
        @Nullable String request) {

    private static final String BEFORE =
            "(?:(?:nader )?gewijzigde |aangenomen |verworpen |aangehouden |ingediende |overgenomen |breed gesteunde |Kamerbreed aangenomen )*";
    private static final Pattern NAMED = Pattern.compile("(?u)(?<![\\p{L}-])(" + BEFORE
            + "[Mm]oties?)(?:-| van (?:de |het )?(?:leden |lid |[Kk]amerleden |[Kk]amerlid |heer |mevrouw |oud-lid )?| van | |, ingediend door (?:de |het )?(?:leden |lid ))("
            + Movers.NAMES + ")");
    private static final Pattern ASKS = Pattern.compile(
            "(?iu)^[^.;]{0,110}?(?:[,–-] ?|\\) ?| )?(?:welke|die|waarin|waarmee|dat|om)\\b[^.;–]{0,60}?\\b(?:verzoekt|vraagt|oproept|oproepen|verzocht|gevraagd|opgeroepen|verzoeken|vragen|roept)\\b(?: (?:de |het )?(?:regering|kabinet|mij|ons))?(?: op)?,? ?(?:(?:om|tot)\\b ?)?(.{4,600})$");
    /** "De motie-Kuik (Kamerstuk 28 638, nr. 301) verzoekt de regering om …". */
    private static final Pattern ASKS_ITSELF = Pattern.compile(
            "(?iu)^(?: ?\\([^)]{3,80}\\)\\d{0,2})?,? (?:verzoekt|vraagt|roept)(?: (?:de |het )?(?:regering|kabinet|mij|ons))?(?: op)?,? (?:om )?(.{4,600})$");

    private static final List<String> NOT_NAMES = List.of(
            "Kamer",
            "Tweede",
            "Eerste",
            "Kamerstuk",
            "Kamerstukken",
            "Rapporteur",
            "Minister",
            "Staatssecretaris",
            "Handelingen",
            "Motie",
            "De",
            "Het",
            "Een",
            "Uw",
            "Voorzitter");

    static List<Mention> in(String sentence) {
        var mentions = new ArrayList<Mention>();
        var found = NAMED.matcher(sentence);
        while (found.find()) {
            var movers = Movers.of(found.group(2));
            var noun = found.group(1);
            if (!movers.names().isEmpty() && !isNoName(movers.names().getFirst())) {
                mentions.add(new Mention(
                        movers,
                        found.start(),
                        found.start() + found.group().length(),
                        noun.endsWith("s"),
                        noun.contains("gewijzigde"),
                        request(sentence, found.end())));
            }
        }
        return mentions;
    }

    private static boolean isNoName(String name) {
        return NOT_NAMES.contains(name);
    }

    /** What the motion asks, in the words of the sentence, up to a dash that closes it; null when it does not say. */
    private static @Nullable String request(String sentence, int from) {
        var rest = sentence.substring(from);
        int next = rest.indexOf("motie");
        var own = next < 0 ? rest : rest.substring(0, next);
        var itself = ASKS_ITSELF.matcher(own);
        if (itself.find()) {
            return bare(itself.group(1).strip());
        }
        var found = ASKS.matcher(own);
        if (!found.find()) {
            return null;
        }
        return cut(found.group(1), own.stripLeading().startsWith("–"));
    }

    private static String cut(String words, boolean dashed) {
        int dash = words.indexOf(" – ");
        var text = dashed && dash > 0 ? words.substring(0, dash) : words;
        return bare(text.strip());
    }

    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && ".;, ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
