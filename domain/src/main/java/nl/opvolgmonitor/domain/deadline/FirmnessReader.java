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

    private static boolean isSaid(Firmness firmness, List<Token> tokens) {
        var words = WORDS.getOrDefault(firmness, List.of());
        return IntStream.range(0, tokens.size())
                .anyMatch(at -> new TokenCursor(tokens, at).takeOneOf(words).isPresent());
    }
}
