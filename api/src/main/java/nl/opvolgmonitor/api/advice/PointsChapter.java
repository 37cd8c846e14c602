package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.recommendation.Recommendation;

/** For each recommendation what a speaker needs: the text, the answer, and what is late or open; for a technical briefing. */
final class PointsChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "punten", "Per aanbeveling"));
        written.picture().items().forEach(item -> points(item.recommendation(), blocks));
        return blocks;
    }

    private static void points(Recommendation asked, List<Block> blocks) {
        blocks.add(new Heading(2, ItemChapter.id(asked), ItemChapter.name(asked)));
        asked.responses().stream()
                .reduce((one, other) -> other)
                .ifPresent(answer -> blocks.add(AnswersPart.decisive(answer)));
        var points = new ArrayList<List<Run>>();
        points.add(Run.line("Reactie: " + Told.lower(Told.LABELS.of(asked.responseState())) + "."));
        points.add(Run.line("Oordeel: " + Told.lower(Told.LABELS.of(asked.assessmentState())) + "."));
        ItemStands.measures(asked).filter(ItemStands::isOpen).forEach(measure -> points.add(point(measure)));
        blocks.add(new Bullets(points));
    }

    private static List<Run> point(Commitment measure) {
        var runs = new ArrayList<Run>();
        runs.addAll(Run.line(late(measure) ? "Termijn voorbij zonder bewijs: " : "Staat open: "));
        runs.addAll(Run.line(measure.text()));
        var deadline = measure.deadline();
        if (deadline != null && deadline.latest() != null) {
            runs.addAll(Run.line(" (uiterlijk " + Told.DATES.day(deadline.latest()) + ")"));
        }
        runs.addAll(Told.proof(measure.evidence()));
        return runs;
    }

    private static boolean late(Commitment measure) {
        return measure.timing().state() == TimingState.PAST_WITHOUT_EVIDENCE;
    }
}
