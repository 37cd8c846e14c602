package nl.opvolgmonitor.api.advice.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.domain.advice.paper.Run;

/** A paper of any make-up that the model allows; the same seed gives the same paper. */
final class RandomPaper {

    private static final String LETTERS = "abcdeghijklmnoprstuvwzéëïöüçABCDEÉ0123456789";
    private static final List<String> SIGNS =
            List.of("", "", "", "<", ">", "&", "\"", "'", "]]>", "--", "&amp;", "\t", "\n", "%", "€", "…", "\u00ad");

    private final Random random;
    private int level;

    private RandomPaper(long seed) {
        random = new Random(seed);
    }

    static Paper of(long seed) {
        return new RandomPaper(seed).paper();
    }

    private Paper paper() {
        var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
        var blocks =
                IntStream.range(0, random.nextInt(18)).mapToObj(this::block).toList();
        return new Paper("/nl/opvolgadviezen/" + day + "/", words(6), day, facts(), blocks);
    }

    private Block block(int place) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> heading(place);
            case 2 -> new Block.Quotation(words(30) + "\n\n" + words(5), maybe(() -> runs(true)));
            case 3 -> new Block.Bullets(several(4, () -> runs(true)));
            case 4 -> new Block.Facts(facts());
            case 5 -> table();
            default -> new Block.Paragraph(maybe(() -> runs(true)));
        };
    }

    private Block heading(int place) {
        level = Math.min(1 + random.nextInt(4), level + 1);
        return new Block.Heading(level, "kop-" + place, words(5));
    }

    private Block table() {
        var columns = 1 + random.nextInt(6);
        return new Block.Table(
                words(3),
                Stream.generate(() -> words(2)).limit(columns).toList(),
                several(
                        30,
                        () -> Stream.generate(() -> maybe(() -> runs(true)))
                                .limit(columns)
                                .toList()));
    }

    private List<Fact> facts() {
        return several(3, () -> new Fact(words(2), runs(true)));
    }

    private List<Run> runs(boolean notes) {
        return several(4, () -> run(notes));
    }

    private Run run(boolean notes) {
        return switch (random.nextInt(notes ? 6 : 5)) {
            case 0 -> new Run.Strong(words(2));
            case 1 -> new Run.Quoted(words(3));
            case 2 -> new Run.Link(words(2), address());
            case 5 -> new Run.Note(runs(random.nextInt(5) == 0));
            default -> new Run.Words(words(12));
        };
    }

    private String address() {
        return Stream.of("/nl/a/?b=1&c=\"2\"", "https://example.org/é", "mailto:a@example.org", "nergens")
                .skip(random.nextInt(4))
                .findFirst()
                .orElseThrow();
    }

    private String words(int most) {
        return String.join(" ", several(most, this::word));
    }

    private String word() {
        var length = random.nextInt(20) == 0 ? 120 : 1 + random.nextInt(12);
        var word = new StringBuilder();
        random.ints(length, 0, LETTERS.length()).forEach(at -> word.append(LETTERS.charAt(at)));
        return SIGNS.get(random.nextInt(SIGNS.size())) + word + SIGNS.get(random.nextInt(SIGNS.size()));
    }

    private <T> List<T> maybe(Supplier<List<T>> list) {
        return random.nextInt(6) == 0 ? List.of() : list.get();
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return Stream.generate(one).limit(1 + random.nextInt(most)).toList();
    }
}
