package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.opvolgmonitor.domain.advice.CounselProposal;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Strong;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.assessment.Assessment;
import nl.opvolgmonitor.ui.commitment.Commitment;

/** One recommendation in a plan: the measures in words with their last day and state, the judgement, and the next step. */
record StepPart(Picture.Item item, ItemStand stand) {

    private static final Comparator<Commitment> OPEN_FIRST = Comparator.<Commitment, Boolean>comparing(
                    measure -> !ItemStands.isOpen(measure))
            .thenComparing(Deadlines.FIRST);

    List<Block> blocks() {
        var asked = item.recommendation();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, ItemChapter.id(asked), ItemChapter.name(asked)));
        blocks.add(measures());
        asked.assessments().stream()
                .reduce((one, other) -> other)
                .ifPresentOrElse(
                        judged -> blocks.add(said("Oordeel", judged(judged))),
                        () -> blocks.add(said("Oordeel", List.of(new Words("het register kent er geen.")))));
        blocks.add(said("Volgende stap", List.of(new Words(Told.lower(next(stand)) + "." + due()))));
        return blocks;
    }

    private Block measures() {
        var measures =
                ItemStands.measures(item.recommendation()).sorted(OPEN_FIRST).toList();
        return measures.isEmpty()
                ? Paragraph.of("Het register kent geen maatregel bij deze aanbeveling.")
                : new Table(
                        "Maatregelen bij: " + ItemChapter.name(item.recommendation()),
                        List.of("Maatregel", "Termijn", "Stand"),
                        measures.stream().map(StepPart::row).toList());
    }

    private static List<List<Run>> row(Commitment measure) {
        var text = new ArrayList<Run>(Run.line(measure.text()));
        text.addAll(Told.proof(measure.evidence()));
        return List.of(text, Run.line(Deadlines.of(measure)), Run.line(Deadlines.state(measure)));
    }

    private static List<Run> judged(Assessment judged) {
        var runs = new ArrayList<Run>();
        runs.add(new Words(Told.lower(Told.LABELS.of(judged.judgement())) + " (" + Told.when(judged) + "). Reden: "
                + judged.reason()));
        runs.addAll(Told.proof(judged.evidence()));
        return runs;
    }

    private static Paragraph said(String what, List<Run> how) {
        var runs = new ArrayList<Run>();
        runs.add(new Strong(what + ": "));
        runs.addAll(how);
        return new Paragraph(runs);
    }

    private String due() {
        return stand.nextDeadline() == null
                ? ""
                : " De eerste termijn die komt, is " + Told.DATES.day(stand.nextDeadline()) + ".";
    }

    /** Without a stop at its end. */
    static String next(ItemStand stand) {
        return stand.advised() != null
                ? Told.LABELS.of(stand.advised())
                : CounselProposal.of(stand)
                        .map(each -> "Te besluiten; de feiten wijzen op: " + Told.lower(Told.LABELS.of(each.kind()))
                                + ", want " + Told.lower(each.reason().replaceFirst("\\.$", "")))
                        .orElse(stand.closed() ? "Geen; afgesloten" : "Te besluiten");
    }
}
