package nl.opvolgmonitor.api.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.ui.Links;

/** For each recommendation its measures, what was judged of it and the next step, as an annual plan tells them (004, §3.7). */
final class StepsChapter implements Chapter {

    private record Step(Picture.Item item, ItemStand stand) {}

    private static final Comparator<LocalDate> FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    /** What is closed stands at the end. */
    private static final Comparator<Step> MOST_PRESSING = Comparator.<Step, Boolean>comparing(
                    step -> step.stand().closed())
            .thenComparingInt(step -> -step.stand().overdue())
            .thenComparing(step -> step.stand().nextDeadline(), FIRST);

    @Override
    public List<Block> of(Written written) {
        var steps = written.picture().items().stream()
                .map(item -> new Step(item, written.stand(item)))
                .sorted(MOST_PRESSING)
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "opvolging", "Opvolging van aanbevelingen"));
        blocks.add(Paragraph.of(
                "Voorop staat waarvan de meeste termijnen voorbij zijn zonder bewijs, daarna waarvan een termijn "
                        + "het eerst komt; wat is afgesloten staat achteraan."));
        blocks.add(new Table(
                "Aanbeveling, oordeel en volgende stap",
                List.of("Aanbeveling", "Maatregelen", "Oordeel", "Volgende stap"),
                steps.stream().map(StepsChapter::row).toList()));
        steps.forEach(step -> blocks.addAll(new StepPart(step.item(), step.stand()).blocks()));
        return blocks;
    }

    private static List<List<Run>> row(Step step) {
        var asked = step.item().recommendation();
        var stand = step.stand();
        return List.of(
                List.of(new Link(ItemChapter.name(asked), Links.NOW.recommendation(asked.id()))),
                Run.line("%d verbonden, %d voldaan, %d voorbij de termijn zonder bewijs"
                        .formatted(stand.measures(), stand.fulfilled(), stand.overdue())),
                Run.line(Told.LABELS.of(stand.assessment())),
                Run.line(StepPart.next(stand)));
    }
}
