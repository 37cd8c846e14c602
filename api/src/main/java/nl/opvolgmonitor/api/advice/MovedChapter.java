package nl.opvolgmonitor.api.advice;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.advice.ItemMove;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import org.jspecify.annotations.Nullable;

/** What moved since the previous advice, and what did not. */
final class MovedChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var moved = written.moved();
        if (moved == null) {
            return List.of();
        }
        var heading = new Heading(1, "sinds-vorige", "Sinds het vorige advies");
        var still = Paragraph.of("Onveranderd in al deze gegevens: %d van de aanbevelingen."
                .formatted(moved.unmoved().size()));
        return moved.moved().isEmpty()
                ? List.of(heading, still)
                : List.of(
                        heading,
                        new Table(
                                "Wat er veranderde sinds het vorige advies",
                                List.of("Aanbeveling", "Wat", "Toen", "Nu"),
                                moved.moved().stream().map(MovedChapter::row).toList()),
                        still);
    }

    private static List<List<Run>> row(ItemMove move) {
        return List.of(
                Run.line(move.text()),
                Run.line(Told.LABELS.of("advice.moved." + move.what())),
                Run.line(written(move.from())),
                Run.line(written(move.to())));
    }

    /** As readers write it. */
    static String written(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isEmpty())
                .map(text -> switch (text) {
                    case "true" -> "ja";
                    case "false" -> "nee";
                    default -> SignalsPart.FACTS.written(text);
                })
                .orElse("geen");
    }
}
