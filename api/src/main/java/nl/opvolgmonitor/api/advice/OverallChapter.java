package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.domain.advice.AdviceFigure;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.TermNames;
import nl.opvolgmonitor.ui.register.Party;

/** The whole in figures, each with its counting rule, and the same by ministry, addressee, theme and programme. */
record OverallChapter(Templates templates) implements Chapter {

    private static final List<AdviceFigure> SHOWN = List.of(
            AdviceFigure.AANBEVELINGEN,
            AdviceFigure.BEANTWOORD,
            AdviceFigure.GEMELD,
            AdviceFigure.BEOORDEELD,
            AdviceFigure.VERLOPEN);

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>(new WordChapter("Het geheel", AdviceSection.OVERALL).of(written));
        blocks.add(new Table(
                "De cijfers en hun telregel",
                List.of("Cijfer", "Aantal", "Geteld zijn"),
                Arrays.stream(AdviceFigure.values())
                        .map(figure -> figure(figure, written.stands()))
                        .toList()));
        var ministries = Ministries.of(written.picture());
        by(
                written,
                "ministerie",
                "Per ministerie dat antwoordt of uitvoert",
                item -> ministries.concernedWith(item.recommendation()),
                blocks);
        by(written, "geadresseerde", "Per geadresseerde", OverallChapter::addressees, blocks);
        var names = written.site(templates).names();
        by(written, "thema", "Per thema", item -> themes(item, names), blocks);
        by(written, "programma", "Per programma", OverallChapter::programmes, blocks);
        return blocks;
    }

    private static List<List<Run>> figure(AdviceFigure figure, List<ItemStand> stands) {
        return List.of(
                Run.line(Told.LABELS.of(figure)),
                Run.line(Integer.toString(figure.of(stands))),
                Run.line(figure.rule()));
    }

    private static void by(
            Written written, String id, String title, Function<Picture.Item, List<String>> groups, List<Block> blocks) {
        var grouped = grouped(written, groups);
        if (grouped.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "per-" + id, title));
        var heads = new ArrayList<>(List.of(Told.upper(title.substring("Per ".length()))));
        SHOWN.forEach(figure -> heads.add(Told.LABELS.of(figure)));
        blocks.add(new Table(
                title + "; een aanbeveling telt mee bij elk waar zij bij hoort",
                heads,
                grouped.entrySet().stream().map(OverallChapter::row).toList()));
    }

    private static Map<String, List<ItemStand>> grouped(Written written, Function<Picture.Item, List<String>> groups) {
        var grouped = new TreeMap<String, List<ItemStand>>();
        for (var item : written.picture().items()) {
            groups.apply(item).stream()
                    .distinct()
                    .forEach(group -> grouped.computeIfAbsent(group, none -> new ArrayList<>())
                            .add(written.stand(item)));
        }
        return new LinkedHashMap<>(grouped);
    }

    private static List<List<Run>> row(Map.Entry<String, List<ItemStand>> group) {
        var cells = new ArrayList<List<Run>>();
        cells.add(Run.line(group.getKey()));
        SHOWN.forEach(figure -> cells.add(Run.line(Integer.toString(figure.of(group.getValue())))));
        return cells;
    }

    private static List<String> addressees(Picture.Item item) {
        return item.recommendation().addressees().stream().map(Party::label).toList();
    }

    private static List<String> themes(Picture.Item item, TermNames names) {
        return item.recommendation().themes().stream().map(names::theme).toList();
    }

    private static List<String> programmes(Picture.Item item) {
        return ItemStands.measures(item.recommendation())
                .flatMap(measure -> java.util.stream.Stream.ofNullable(measure.programme()))
                .map(Told::name)
                .toList();
    }
}
