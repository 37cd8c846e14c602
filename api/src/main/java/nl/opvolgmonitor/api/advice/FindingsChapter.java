package nl.opvolgmonitor.api.advice;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Strong;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.ui.register.Proof;
import nl.opvolgmonitor.ui.report.Finding;

/** What was found, in the words of who found it. */
final class FindingsChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var findings = written.picture().findings();
        if (findings.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "bevindingen", "Bevindingen"));
        blocks.add(
                Paragraph.of("Wat is gevonden in de publicaties waarin deze aanbevelingen staan, en wat het register "
                        + "daarnaast tegenover deze aanbevelingen legt."));
        findings.forEach(finding -> found(finding, blocks));
        return blocks;
    }

    private static void found(Finding finding, List<Block> blocks) {
        var runs = new ArrayList<Run>();
        runs.add(new Strong(Told.upper(finding.about())));
        runs.add(new Words(found(finding) + figures(finding)));
        blocks.add(new Paragraph(runs));
        blocks.addAll(Told.quotations(finding.evidence().stream()
                .filter(proof -> proof.role() == EvidenceRole.PROOF)
                .toList()));
    }

    /** Where it was found, when another document tells of it. */
    private static String found(Finding finding) {
        var publication = finding.publishedIn();
        return publication == null || Proof.isFrom(finding.evidence(), publication)
                ? ""
                : " (gevonden in: " + Told.name(publication) + ")";
    }

    /** What the quotes say in figures; ends with a stop. */
    private static String figures(Finding finding) {
        var figures = Stream.of(value(finding), over(finding), trend(finding))
                .filter(each -> !each.isEmpty())
                .toList();
        return figures.isEmpty() ? "." : ": " + String.join(", ", figures) + ".";
    }

    private static String value(Finding finding) {
        if (finding.value() == null) {
            return "";
        }
        var qualifier = finding.qualifier() == null ? "" : Told.LABELS.of(finding.qualifier()) + " ";
        var format = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl"));
        format.setMaximumFractionDigits(Math.max(0, finding.value().scale()));
        return qualifier + format.format(finding.value()) + (finding.unit() == null ? "" : " " + finding.unit());
    }

    private static String over(Finding finding) {
        return finding.measuredOver() == null ? "" : "gemeten over “" + finding.measuredOver() + "”";
    }

    private static String trend(Finding finding) {
        return finding.trend() == null ? "" : Told.LABELS.of(finding.trend());
    }
}
