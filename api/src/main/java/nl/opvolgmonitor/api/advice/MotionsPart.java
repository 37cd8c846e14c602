package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.recommendation.Recommendation;

/** What the House asked about a recommendation, and what was done with it. */
record MotionsPart(Recommendation asked, String id) {

    List<Block> blocks() {
        return asked.motions().isEmpty()
                ? List.of()
                : List.of(
                        new Heading(3, id + "-moties", "Moties"),
                        new Bullets(
                                asked.motions().stream().map(MotionsPart::told).toList()));
    }

    private static List<Run> told(Motion motion) {
        var runs = new ArrayList<Run>();
        runs.add(new Link(motion.title(), Links.NOW.motion(motion.id())));
        runs.add(new Words(" (" + Told.when(motion) + "): " + Told.lower(Told.LABELS.of(motion.procedure()))
                + "; uitvoering: " + Told.lower(Told.LABELS.of(motion.executionState()))));
        runs.addAll(Told.proof(motion.evidence()));
        return runs;
    }
}
