package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Facts;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Quotation;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.register.Tie;

/** One recommendation: the literal text first, then each series by itself, and at the end what the office makes of it. */
record ItemChapter(Picture.Item item, Written written, Site site) {

    static String name(Recommendation asked) {
        return (asked.number() == null ? "" : asked.number() + ". ") + asked.text();
    }

    /** Of letters, digits and hyphens. */
    static String id(Recommendation asked) {
        return "aanbeveling-" + asked.id().replaceAll("[^A-Za-z0-9]+", "-");
    }

    List<Block> blocks() {
        var asked = item.recommendation();
        var id = id(asked);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, id, name(asked)));
        blocks.add(new Quotation(Objects.requireNonNullElse(asked.rawText(), asked.text()), publication(asked)));
        blocks.add(new Facts(stands(asked)));
        earlier(asked, id, blocks);
        blocks.addAll(new AnswersPart(asked, id).blocks());
        blocks.addAll(new MeasuresPart(asked, id).blocks());
        blocks.addAll(new PledgesPart(item.pledges()).blocks());
        blocks.addAll(new MotionsPart(asked, id).blocks());
        blocks.addAll(new ReportsPart(asked, id).blocks());
        blocks.addAll(new TimelinePart(asked, id, site).blocks());
        blocks.addAll(new SignalsPart(item, id).blocks());
        blocks.addAll(new JudgementPart(asked, id).blocks());
        blocks.addAll(new CounselPart(written, item, id).blocks());
        return blocks;
    }

    private static List<Run> publication(Recommendation asked) {
        var runs = new ArrayList<Run>();
        runs.add(Told.record(asked.publishedIn()));
        runs.add(
                new Words(Told.number(asked.publishedIn()) + (asked.page() == null ? "" : ", pagina " + asked.page())));
        runs.addAll(Told.proof(asked.evidence()));
        runs.add(new Words(", " + asked.published(Told.DATES)));
        return runs;
    }

    private static List<Fact> stands(Recommendation asked) {
        return List.of(
                Told.fact(
                        "Gericht aan",
                        asked.addressees().isEmpty() ? "niet genoemd" : Told.parties(asked.addressees())),
                Told.fact("Kabinetsreactie", Told.LABELS.of(asked.responseState())),
                Told.fact("Uitvoering volgens het kabinet", Told.LABELS.of(asked.implementationState())),
                Told.fact(Told.said("Oordeel van de Rapporteur"), Told.LABELS.of(asked.assessmentState())),
                Told.fact("Afgesloten", asked.closed() ? "ja" : "nee"));
    }

    private static void earlier(Recommendation asked, String id, List<Block> blocks) {
        if (!asked.otherTimes().isEmpty()) {
            blocks.add(new Heading(3, id + "-eerder", "Eerder en later over hetzelfde"));
            blocks.add(new Bullets(
                    asked.otherTimes().stream().map(tie -> tied(asked, tie)).toList()));
        }
    }

    private static List<Run> tied(Recommendation asked, Tie tie) {
        var sure = tie.reason() == null ? "" : " (" + Told.LABELS.of(tie.certainty()) + ": " + tie.reason() + ")";
        return List.of(
                new Words("Deze aanbeveling " + tie.seenFrom(asked.id(), Told.LABELS) + ": "),
                Told.record(tie.otherThan(asked.id())),
                new Words(sure));
    }
}
