package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.recommendation.Recommendation;

/** What is still open for those who form a cabinet: numbered recommendations, and besides them pleas, hopes and other advice. */
final class OpenChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>();
        list(written, "open-aanbevelingen", "Openstaande aanbevelingen", OpenChapter::isNumbered, blocks);
        list(written, "open-pleidooien", "Pleidooien en andere adviezen", asked -> !isNumbered(asked), blocks);
        return blocks;
    }

    private static boolean isNumbered(Recommendation asked) {
        return asked.form() == RecommendationForm.NUMBERED;
    }

    private static void list(
            Written written, String id, String title, Predicate<Recommendation> chosen, List<Block> blocks) {
        var open = written.picture().items().stream()
                .map(Picture.Item::recommendation)
                .filter(asked -> !asked.closed())
                .filter(chosen)
                .map(OpenChapter::told)
                .toList();
        if (!open.isEmpty()) {
            blocks.add(new Heading(1, id, title));
            blocks.add(new Bullets(open));
        }
    }

    private static List<Run> told(Recommendation asked) {
        var runs = new ArrayList<Run>();
        runs.add(new Link(asked.text(), Links.NOW.recommendation(asked.id())));
        runs.add(new Words(" (" + Told.name(asked.publishedIn()) + ", " + asked.published(Told.DATES) + "). "));
        runs.add(new Words(Told.LABELS.of(asked.responseState()) + "; "
                + Told.lower(Told.LABELS.of(asked.assessmentState())) + "."));
        runs.addAll(Told.proof(asked.evidence()));
        return runs;
    }
}
