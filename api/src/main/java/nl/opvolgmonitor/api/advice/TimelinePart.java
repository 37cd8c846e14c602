package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Strong;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.recommendation.Happening;
import nl.opvolgmonitor.ui.recommendation.Recommendation;

/** Everything that happened to a recommendation, in order of date. */
record TimelinePart(Recommendation asked, String id, Site site) {

    List<Block> blocks() {
        return List.of(
                new Heading(3, id + "-verloop", "Verloop"),
                new Bullets(asked.history(site).stream().map(TimelinePart::told).toList()));
    }

    private static List<Run> told(Happening happening) {
        var runs = new ArrayList<Run>();
        runs.add(new Strong(happening.when()));
        runs.add(new Words(": " + happening.what() + (happening.whose() == null ? "" : ": " + happening.whose())));
        happening.evidence().stream().limit(1).forEach(proof -> {
            runs.add(new Words(" – "));
            runs.addAll(Told.source(proof.document(), proof.line()));
        });
        return runs;
    }
}
