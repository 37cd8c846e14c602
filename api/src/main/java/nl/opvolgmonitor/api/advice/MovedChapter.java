package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.advice.AdviceComparison;
import nl.opvolgmonitor.domain.advice.ItemMove;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.domain.register.Correction;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.register.CorrectionType;
import nl.opvolgmonitor.ui.register.Kind;
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
        var blocks = new ArrayList<Block>(List.of(heading));
        if (!moved.moved().isEmpty()) {
            blocks.add(new Table(
                    "Wat er veranderde sinds het vorige advies",
                    List.of("Aanbeveling", "Wat", "Toen", "Nu"),
                    moved.moved().stream().map(MovedChapter::row).toList()));
        }
        blocks.addAll(still(written, moved));
        blocks.addAll(corrected(written.corrected()));
        return blocks;
    }

    /** Names those of which nothing moved. */
    private static List<Block> still(Written written, AdviceComparison moved) {
        var still = written.picture().items().stream()
                .map(Picture.Item::recommendation)
                .filter(asked -> moved.unmoved().contains(new Key(asked.id())))
                .map(asked -> List.<Run>of(new Link(ItemChapter.name(asked), Links.NOW.recommendation(asked.id()))))
                .toList();
        return still.isEmpty()
                ? List.of(Paragraph.of("Van elke aanbeveling veranderde iets."))
                : List.of(
                        Paragraph.of("Onveranderd in al deze gegevens, %d van de %d aanbevelingen:"
                                .formatted(
                                        still.size(), written.picture().items().size())),
                        new Bullets(still));
    }

    private static List<Block> corrected(List<Correction> corrections) {
        return corrections.isEmpty()
                ? List.of(Paragraph.of(
                        "Aan deze gegevens is sinds het vorige advies in het register niets gecorrigeerd."))
                : List.of(new Table(
                        "Wat er sinds het vorige advies in het register is gecorrigeerd",
                        List.of("Gegeven", "Wat", "Wanneer", "Waarom"),
                        corrections.stream().map(MovedChapter::row).toList()));
    }

    private static List<List<Run>> row(Correction correction) {
        var kind = Kind.valueOf(correction.kind().name());
        return List.of(
                Run.line(Told.LABELS.of("soort." + kind.type()) + " " + correction.record()),
                Run.line(Told.LABELS.of(CorrectionType.valueOf(correction.type().name()))),
                Run.line(Told.DATES.instant(correction.correctedAt())),
                Run.line(correction.reason()));
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
