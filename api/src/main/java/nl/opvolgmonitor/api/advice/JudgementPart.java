package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Quotation;
import nl.opvolgmonitor.ui.assessment.Assessment;
import nl.opvolgmonitor.ui.assessment.Closure;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.register.Proof;

/** What the Rapporteur judged of a recommendation, with the reasons. */
record JudgementPart(Recommendation asked, String id) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(3, id + "-oordeel", Told.said("Oordeel van de Rapporteur")));
        if (asked.assessments().isEmpty()) {
            blocks.add(Paragraph.of(Told.said(
                    "Het register kent geen oordeel van de Rapporteur over de opvolging van deze aanbeveling.")));
        }
        asked.assessments().forEach(judgement -> judged(judgement, blocks));
        asked.closures().forEach(closure -> blocks.add(Paragraph.of(closed(closure))));
        return blocks;
    }

    private static void judged(Assessment judgement, List<Block> blocks) {
        blocks.add(Paragraph.of(Told.LABELS.of(judgement.judgement()) + " (" + Told.when(judgement) + "). Reden: "
                + judgement.reason()));
        judgement.evidence().stream().limit(1).forEach(proof -> blocks.add(quoted(proof)));
    }

    private static Block quoted(Proof proof) {
        return new Quotation(proof.quote(), Told.source(proof.document(), proof.line()));
    }

    private static String closed(Closure closure) {
        var risk = closure.remainingRisk() == null ? "" : " Resterend risico: " + closure.remainingRisk();
        return Told.LABELS.of(closure.outcome()) + " (" + Told.when(closure) + "). Reden: " + closure.reason() + risk;
    }
}
