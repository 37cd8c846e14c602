package nl.opvolgmonitor.api.advice;

import java.util.List;
import nl.opvolgmonitor.domain.advice.CounselProposal;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.ui.Links;

/** Recommendation, measures, judgement and next step beside each other, as an annual plan has them (004, §3.7). */
final class StepsChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        return List.of(
                new Heading(1, "opvolging", "Opvolging van aanbevelingen"),
                new Table(
                        "Aanbeveling, maatregelen, oordeel en volgende stap",
                        List.of("Aanbeveling", "Maatregelen", "Oordeel", "Volgende stap"),
                        written.picture().items().stream()
                                .map(item -> row(item, written.stand(item)))
                                .toList()));
    }

    private static List<List<Run>> row(Picture.Item item, ItemStand stand) {
        var asked = item.recommendation();
        return List.of(
                List.of(new Link(ItemChapter.name(asked), Links.NOW.recommendation(asked.id()))),
                Run.line("%d verbonden, %d voldaan, %d voorbij de termijn zonder bewijs"
                        .formatted(stand.measures(), stand.fulfilled(), stand.overdue())),
                Run.line(Told.LABELS.of(stand.assessment())),
                Run.line(next(stand)));
    }

    private static String next(ItemStand stand) {
        return stand.advised() != null
                ? Told.LABELS.of(stand.advised())
                : CounselProposal.of(stand)
                        .map(each -> "Te besluiten; de feiten wijzen op: " + Told.lower(Told.LABELS.of(each.kind())))
                        .orElse(stand.closed() ? "Geen; afgesloten" : "Te besluiten");
    }
}
