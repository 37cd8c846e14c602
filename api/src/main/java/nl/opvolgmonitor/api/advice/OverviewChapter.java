package nl.opvolgmonitor.api.advice;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.signal.Signal;

/** Every recommendation in one row: what was answered, reported and judged, what is due next, and which signals there are. */
final class OverviewChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var rows = written.picture().items().stream()
                .map(item -> row(item, written.stand(item)))
                .toList();
        return List.of(
                new Heading(1, "overzicht", "Overzicht"),
                Paragraph.of(Told.said(
                                "Drie reeksen staan naast elkaar: wat het kabinet antwoordde, wat het zelf meldt, en wat de Rapporteur oordeelt.")
                        + " De volgende termijn is de eerste uiterste dag van een openstaande maatregel."),
                new Table(
                        "Waar elke aanbeveling staat",
                        List.of(
                                "Aanbeveling",
                                "Reactie",
                                "Volgens het kabinet",
                                "Oordeel",
                                "Volgende termijn",
                                "Signalen"),
                        rows));
    }

    private static List<List<Run>> row(Picture.Item item, ItemStand stand) {
        return List.of(
                List.of(new Link(ItemChapter.name(item.recommendation()), "#" + ItemChapter.id(item.recommendation()))),
                Run.line(Told.LABELS.of(stand.response())),
                Run.line(Told.LABELS.of(stand.implementation())),
                Run.line(Told.LABELS.of(stand.assessment())),
                Run.line(stand.nextDeadline() == null ? "geen" : Told.DATES.day(stand.nextDeadline())),
                stand.signals().isEmpty() ? Run.line("geen") : signals(stand));
    }

    /** Each rule leads to what it says. */
    private static List<Run> signals(ItemStand stand) {
        return stand.signals().stream().flatMap(rule -> signal(rule, stand)).toList();
    }

    private static Stream<Run> signal(String rule, ItemStand stand) {
        return Stream.of(
                new Link(rule, Links.NOW.list("signalen/" + Signal.word(rule))),
                new Words(Told.mark(rule, stand) + " "));
    }
}
