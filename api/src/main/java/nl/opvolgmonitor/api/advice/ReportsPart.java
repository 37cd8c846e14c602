package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Quotation;
import nl.opvolgmonitor.ui.implementation.ImplementationReport;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.register.Proof;

/** What the cabinet itself reports of a recommendation. */
record ReportsPart(Recommendation asked, String id) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(3, id + "-uitvoering", "Wat het kabinet zelf meldt"));
        if (asked.implementationReports().isEmpty()) {
            blocks.add(
                    Paragraph.of(
                            "Het register kent geen bericht van het kabinet over de uitvoering van deze aanbeveling als geheel."));
        }
        asked.implementationReports().forEach(report -> told(report, blocks));
        return blocks;
    }

    private static void told(ImplementationReport report, List<Block> blocks) {
        blocks.add(Paragraph.of(Told.LABELS.of(report.status()) + " (" + Told.when(report) + ")."));
        var line = report.evidence().stream().findFirst().map(Proof::line).orElse(null);
        blocks.add(new Quotation(report.claim(), Told.source(report.document(), line)));
    }
}
