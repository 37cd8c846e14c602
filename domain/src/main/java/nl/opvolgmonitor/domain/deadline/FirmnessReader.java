package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Firmness;

/**
 * Reads in a Dutch sentence how firmly something is promised. A softer word takes the strength out of a firmer one: "ik
 * verwacht dat ik u zal informeren" is expected.
 */
public final class FirmnessReader {

    private static final Map<Firmness, List<String>> WORDS = Map.of(
            Firmness.HOPE, List.of("hoop", "hoopt", "hopen"),
            Firmness.EXPECTED, List.of("verwacht", "verwachten", "naar verwachting", "verwachting is", "vermoedelijk"),
            Firmness.AIM,
                    List.of(
                            "streven",
                            "streef",
                            "streeft",
                            "gestreefd",
                            "nagestreefd",
                            "beoog",
                            "beoogt",
                            "beogen",
                            "beoogd",
                            "beoogde",
                            "doel is",
                            "is het doel",
                            "is mijn doel",
                            "doelstelling is",
                            "inzet is",
                            "is de inzet",
                            "ambitie is",
                            "ernaar toe gewerkt"),
            Firmness.INTENTION,
                    List.of(
                            "voornemens",
                            "voornemen",
                            "wil",
                            "willen wij",
                            "willen we",
                            "van plan",
                            "bereid",
                            "overweegt",
                            "overweeg"),
            Firmness.FIRM,
                    List.of(
                            "zal",
                            "zullen",
                            "gaat",
                            "gaan",
                            "ga ik",
                            "ik ga",
                            "zeg",
                            "zegt",
                            "zegde",
                            "toegezegd",
                            "toezegging",
                            "informeer",
                            "informeert",
                            "stuur",
                            "stuurt",
                            "wordt",
                            "worden",
                            "laat",
                            "organiseert",
                            "ontvangt",
                            "rapporteer",
                            "bericht"));
    private static final int REACH = 1000;
    private static final List<Firmness> SOFTEST_FIRST =
            List.of(Firmness.HOPE, Firmness.EXPECTED, Firmness.AIM, Firmness.INTENTION, Firmness.FIRM);

    private FirmnessReader() {}

    /** Empty when the sentence holds none of the words. */
    public static Optional<Firmness> read(String sentence) {
        var tokens = Tokenizer.tokens(sentence);
        return SOFTEST_FIRST.stream()
                .filter(firmness -> isSaid(firmness, tokens))
                .findFirst();
    }

    /** Of the sentence around a place in a text; what stands more than a thousand characters away is left out. */
    public static Optional<Firmness> around(String text, int place) {
        int start = place;
        while (start > 0 && start > place - REACH && !isEnd(text, start - 1)) {
            start--;
        }
        int end = place;
        while (end < text.length() && end < place + REACH && !isEnd(text, end)) {
            end++;
        }
        return read(text.substring(start, end));
    }

    private static boolean isEnd(String text, int at) {
        boolean lineEnd = at + 1 < text.length() && text.charAt(at) == '\n' && text.charAt(at + 1) == '\n';
        boolean stop = ".!?;".indexOf(text.charAt(at)) >= 0;
        return lineEnd || (stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }

    private static boolean isSaid(Firmness firmness, List<Token> tokens) {
        var words = WORDS.getOrDefault(firmness, List.of());
        return IntStream.range(0, tokens.size())
                .anyMatch(at -> new TokenCursor(tokens, at).takeOneOf(words).isPresent());
    }
}
