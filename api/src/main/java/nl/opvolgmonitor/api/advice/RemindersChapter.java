package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.motion.Motion;

/** For each ministry the promises that are open, the earliest last day first and those without a day at the end, and the open motions. */
final class RemindersChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "herinneringen", "Openstaande toezeggingen en moties per ministerie"));
        blocks.add(
                Paragraph.of(
                        "Een toezegging staat bij het ministerie van wie haar deed; deed het kabinet als geheel haar, dan bij "
                                + "wie haar uitvoert of aan wie de aanbeveling is gericht. Ook staat hier wat bij geen aanbeveling hoort."));
        var byMinistry = Reminders.of(written.picture());
        if (byMinistry.isEmpty()) {
            blocks.add(Paragraph.of("Er staan bij deze aanbevelingen geen toezeggingen open."));
        }
        var number = 0;
        for (var ministry : byMinistry.entrySet()) {
            blocks.add(new Heading(2, "ministerie-" + ++number, ministry.getKey()));
            tables(ministry.getKey(), ministry.getValue(), blocks);
        }
        return blocks;
    }

    private static void tables(String ministry, Reminders.Open open, List<Block> blocks) {
        if (!open.promises().isEmpty()) {
            blocks.add(promises(ministry, open.promises().values()));
        }
        if (!open.motions().isEmpty()) {
            blocks.add(motions(ministry, open.motions().values()));
        }
    }

    private static Table promises(String ministry, Collection<Commitment> promises) {
        return new Table(
                "Openstaande toezeggingen: " + ministry,
                List.of("Toezegging", "Termijn", "Op deze dag", "Waar of wanneer toegezegd"),
                promises.stream()
                        .sorted(Deadlines.FIRST)
                        .map(RemindersChapter::row)
                        .toList());
    }

    private static List<List<Run>> row(Commitment measure) {
        var text = new ArrayList<Run>(Run.line(measure.text()));
        text.addAll(Told.proof(measure.evidence()));
        return List.of(
                text,
                Run.line(Deadlines.of(measure)),
                Run.line(Told.LABELS.of(measure.timing().state())),
                promised(measure));
    }

    /** What was promised elsewhere, as in a debate, is told with its own date. */
    private static List<Run> promised(Commitment measure) {
        if (measure.madeIn() != null) {
            return Told.source(measure.madeIn(), null);
        }
        var runs = new ArrayList<Run>(Run.line(Told.when(measure)));
        if (measure.reportedIn() != null) {
            runs.addAll(Run.line("; verteld in "));
            runs.addAll(Told.source(measure.reportedIn(), null));
        }
        return runs;
    }

    private static Table motions(String ministry, Collection<Motion> motions) {
        return new Table(
                "Aangenomen moties waarvan de uitvoering niet is afgerond: " + ministry,
                List.of("Motie", "Aangenomen tekst", "Uitvoering"),
                motions.stream().map(RemindersChapter::row).toList());
    }

    private static List<List<Run>> row(Motion motion) {
        var title = new ArrayList<Run>();
        title.add(new Link(motion.title(), Links.NOW.motion(motion.id())));
        title.addAll(Told.proof(motion.evidence()));
        return List.of(
                title,
                Run.line(motion.request() == null ? "niet in het register" : motion.request()),
                Run.line(Told.LABELS.of(motion.executionState())));
    }
}
