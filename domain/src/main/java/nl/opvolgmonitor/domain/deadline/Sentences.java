package nl.opvolgmonitor.domain.deadline;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells of every token whether its sentence speaks of something done. */
final class Sentences {

    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", Token.PARAGRAPH);
    private static final Set<String> DONE = Set.of(
            "heb",
            "heeft",
            "hebben",
            "had",
            "hadden",
            "was",
            "waren",
            "werd",
            "werden",
            "vond",
            "vonden",
            "bood",
            "boden",
            "ontving",
            "stuurde",
            "gaf",
            "ging",
            "kwam",
            "jl",
            "reeds",
            "destijds",
            "eerder");
    private static final Set<String> AHEAD = Set.of(
            "zal",
            "zullen",
            "zou",
            "zouden",
            "ga",
            "gaat",
            "gaan",
            "wordt",
            "worden",
            "uiterlijk",
            "streef",
            "streeft",
            "streven",
            "verwacht",
            "verwachting",
            "voornemens",
            "gepland",
            "voorzien",
            "beoogd",
            "wil",
            "toegezegd",
            "hoop",
            "hoopt",
            "doel");

    /** What somebody was asked to do lies ahead, though the asking is over. */
    private static final Set<String> ASKED = Set.of("verzocht", "gevraagd", "opgedragen", "opgeroepen");

    private final BitSet past = new BitSet();
    private final List<Token> tokens;

    Sentences(List<Token> tokens) {
        this.tokens = tokens;
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size() || ENDS.contains(tokens.get(at).text())) {
                int asked = asked(start, at);
                past.set(start, asked, isPast(tokens.subList(start, at)));
                start = at;
            }
        }
    }

    private int asked(int start, int end) {
        return IntStream.range(start, end)
                .filter(at -> ASKED.contains(tokens.get(at).text()))
                .findFirst()
                .orElse(end);
    }

    boolean isPast(int token) {
        return past.get(token);
    }

    private static boolean isPast(List<Token> sentence) {
        return sentence.stream().anyMatch(token -> DONE.contains(token.text()))
                && sentence.stream().noneMatch(token -> AHEAD.contains(token.text()));
    }
}
