package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Quotation;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.register.Proof;
import nl.opvolgmonitor.ui.response.Response;

/** What the cabinet answered: the words that decide, and what it said with them. */
record AnswersPart(Recommendation asked, String id) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(3, id + "-reactie", "Kabinetsreactie"));
        if (asked.responses().isEmpty()) {
            blocks.add(Paragraph.of(unanswered()));
        }
        asked.responses().forEach(answer -> answer(answer, blocks));
        return blocks;
    }

    private String unanswered() {
        var awaiting = asked.awaiting();
        return awaiting == null
                ? Told.LABELS.of(asked.responseState()) + "."
                : "Het register kent nog geen reactie: %s na publicatie op %s. De richttermijn is %s; de wet noemt geen termijn."
                        .formatted(
                                Told.DATES.days(awaiting.days()),
                                Told.DATES.day(awaiting.since()),
                                Told.DATES.days(awaiting.benchmarkDays()));
    }

    private static void answer(Response answer, List<Block> blocks) {
        var offices = answer.offices().isEmpty() ? "" : ", " + Told.parties(answer.offices());
        blocks.add(Paragraph.of(Told.LABELS.of(answer.type()) + " (" + Told.when(answer) + offices + ")."));
        blocks.add(decisive(answer));
        blocks.addAll(Told.quotations(answer.otherEvidence().stream()
                .filter(proof -> isBeside(proof, answer))
                .toList()));
        if (!answer.partsNotMentioned().isEmpty()) {
            blocks.add(
                    Paragraph.of("In de reactie niet genoemd: " + String.join("; ", answer.partsNotMentioned()) + "."));
        }
    }

    /** In the sentences around it, when the register has those. */
    static Quotation decisive(Response answer) {
        return answer.decisive()
                .map(Told::quotation)
                .orElseGet(() -> new Quotation(
                        answer.quote(),
                        answer.document() == null ? List.<Run>of() : Told.source(answer.document(), null)));
    }

    /** Footnotes prove what a document cites, and say nothing of the answer. */
    private static boolean isBeside(Proof proof, Response answer) {
        return proof.footnote() == null
                && answer.decisive().filter(proof::equals).isEmpty();
    }
}
