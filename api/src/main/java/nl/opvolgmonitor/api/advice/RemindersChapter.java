package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.register.Party;
import org.jspecify.annotations.Nullable;

/** For whoever made promises: those that are open, the ones with the earliest last day first, and those without a day at the end. */
final class RemindersChapter implements Chapter {

    private static final Comparator<Commitment> BY_LAST_DAY = Comparator.comparing(
                    RemindersChapter::latest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Commitment::id);

    @Override
    public List<Block> of(Written written) {
        var promised = new TreeMap<String, List<Commitment>>();
        written.picture().items().stream()
                .flatMap(item -> ItemStands.measures(item.recommendation()))
                .filter(ItemStands::isOpen)
                .forEach(measure -> makers(measure).forEach(maker -> add(promised, maker, measure)));
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "herinneringen", "Openstaande toezeggingen per ministerie"));
        if (promised.isEmpty()) {
            blocks.add(Paragraph.of("Er staan bij deze aanbevelingen geen toezeggingen open."));
        }
        var number = 0;
        for (var maker : promised.entrySet()) {
            blocks.add(new Heading(2, "toezeggingen-" + ++number, maker.getKey()));
            blocks.add(table(maker.getKey(), maker.getValue()));
        }
        return blocks;
    }

    private static List<String> makers(Commitment measure) {
        var makers =
                measure.in(Role.MADE_BY).stream().map(Party::label).distinct().toList();
        return makers.isEmpty() ? List.of("Niet genoemd wie het toezegde") : makers;
    }

    private static void add(Map<String, List<Commitment>> promised, String maker, Commitment measure) {
        var own = promised.computeIfAbsent(maker, none -> new ArrayList<>());
        if (own.stream().noneMatch(each -> each.id().equals(measure.id()))) {
            own.add(measure);
        }
    }

    private static Table table(String maker, List<Commitment> measures) {
        return new Table(
                "Openstaande toezeggingen: " + maker,
                List.of("Toezegging", "Termijn", "Op deze dag", "Waar toegezegd"),
                measures.stream().sorted(BY_LAST_DAY).map(RemindersChapter::row).toList());
    }

    private static List<List<Run>> row(Commitment measure) {
        var text = new ArrayList<Run>(Run.line(measure.text()));
        text.addAll(Told.proof(measure.evidence()));
        var document = measure.madeIn() == null ? measure.reportedIn() : measure.madeIn();
        return List.of(
                text,
                Run.line(term(measure)),
                Run.line(Told.LABELS.of(measure.timing().state())),
                document == null ? Run.line("niet bekend") : Told.source(document, null));
    }

    private static String term(Commitment measure) {
        var deadline = measure.deadline();
        if (deadline == null || deadline.raw() == null) {
            return "geen termijn genoemd";
        }
        return deadline.hasWindow()
                ? "“%s” (%s)".formatted(deadline.raw(), Told.DATES.window(deadline.earliest(), deadline.latest()))
                : "“%s”".formatted(deadline.raw());
    }

    private static java.time.@Nullable LocalDate latest(Commitment measure) {
        var deadline = measure.deadline();
        return deadline == null ? null : deadline.latest();
    }
}
