package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.recommendation.Recommendation;

/** The recommendations of each year in the words of the Rapporteur, with the answer: the list of the annual report over 2020. */
final class YearChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var years = written.picture().items().stream()
                .map(Picture.Item::recommendation)
                .collect(Collectors.groupingBy(
                        asked -> asked.begin().getYear(), LinkedHashMap::new, Collectors.toList()));
        var blocks = new ArrayList<Block>();
        years.forEach((year, asked) -> {
            blocks.add(new Heading(1, "jaar-" + year, "Aanbevelingen in " + year));
            blocks.add(table(year, asked));
        });
        return blocks;
    }

    private static Table table(int year, List<Recommendation> asked) {
        return new Table(
                "Aanbevelingen in " + year + " met de kabinetsreactie",
                List.of("Aanbeveling", "Rapport", "Gericht aan", "Kabinetsreactie"),
                asked.stream().map(YearChapter::row).toList());
    }

    private static List<List<Run>> row(Recommendation asked) {
        var answered = new ArrayList<Run>(Run.line(Told.LABELS.of(asked.responseState())));
        asked.responses().stream().reduce((one, other) -> other).ifPresent(answer -> {
            answered.add(new Words(" (" + Told.when(answer) + ")"));
            answered.addAll(Told.proof(answer.evidence()));
        });
        return List.of(
                List.of(new Link(ItemChapter.name(asked), Links.NOW.recommendation(asked.id()))),
                List.of(Told.record(asked.publishedIn())),
                Run.line(asked.addressees().isEmpty() ? "niet genoemd" : Told.parties(asked.addressees())),
                answered);
    }
}
