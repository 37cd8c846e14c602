package nl.opvolgmonitor.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.overview.DeadlineResult;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.ProgressFigure.Part;
import nl.opvolgmonitor.ui.chart.ProgressPage.Group;
import nl.opvolgmonitor.ui.chart.ProgressPage.Progress;
import nl.opvolgmonitor.ui.chart.ProgressPage.Tally;
import nl.opvolgmonitor.ui.chart.Table.Cell;

/** What became of deadlines. */
record ResultsFigure(Site site) {

    private static final ProgressKind KIND = ProgressKind.DEADLINES;
    private static final String OF_PROMISES = "#termijn-";
    private static final String OF_PLANS = "#plan-";

    ProgressFigure figure(Progress progress) {
        var tally = progress.all().deadlines();
        if (tally.counted() + progress.all().plans().counted() == 0) {
            return new ProgressFigure(Figure.empty(site, KIND, table(Stream.empty())), List.of());
        }
        var sentence = sentence(tally);
        return new ProgressFigure(
                Figure.of(site, KIND, sentence, drawing(tally, sentence), table(progress.groups())),
                parts(progress),
                rules(site));
    }

    private String sentence(Tally tally) {
        var running = tally.count(DeadlineResult.RUNNING);
        var without = tally.count(DeadlineResult.NO_LAST_DAY);
        return tally.past() == 0
                ? site.text(KIND.text("none"), site.day(), running, without)
                : site.text(
                        KIND.text("sentence"),
                        site.day(),
                        tally.past(),
                        share(tally, DeadlineResult.MET),
                        share(tally, DeadlineResult.MET_LATE),
                        share(tally, DeadlineResult.SHIFTED),
                        share(tally, DeadlineResult.REPORTED),
                        share(tally, DeadlineResult.SILENT),
                        running,
                        without);
    }

    private String share(Tally tally, DeadlineResult result) {
        return ProgressFigure.share(site, tally.count(result), tally.past());
    }

    /** What each result means, in the order in which they are looked at. */
    static List<String> rules(Site site) {
        return Stream.of(
                        DeadlineResult.NO_LAST_DAY,
                        DeadlineResult.RUNNING,
                        DeadlineResult.MET,
                        DeadlineResult.SHIFTED,
                        DeadlineResult.MET_LATE,
                        DeadlineResult.REPORTED,
                        DeadlineResult.SILENT)
                .map(result -> site.label(result) + ": "
                        + site.text("progress.means-" + Labels.dutch().address(result)))
                .toList();
    }

    private Drawing drawing(Tally tally, String sentence) {
        if (tally.past() == 0) {
            return Drawing.NOTHING;
        }
        var bars = new Bars(Arrays.stream(DeadlineResult.values())
                .filter(DeadlineResult::isPast)
                .map(result -> new Bars.Line(
                        site.label(result),
                        tally.count(result),
                        share(tally, result),
                        Tone.of(result).style()))
                .toList());
        var caption = Figure.caption(site, KIND, sentence);
        return Drawing.of(bars.wide(caption), bars.narrow(caption));
    }

    private List<Part> parts(Progress progress) {
        var all = progress.all();
        var both = new ArrayList<>(List.of(row(site.text("progress.promises"), all, all.deadlines(), OF_PROMISES)));
        // Without plans nothing is told of them there.
        if (all.plans().counted() > 0) {
            both.add(row(site.text("progress.plans"), all, all.plans(), OF_PLANS));
        }
        return Stream.of(
                        new Part(site.text("progress.by-sort"), matrix("progress.promised", both)),
                        part("progress.by-year", "progress.year", progress.byYear()),
                        part("progress.by-ministry", "chart.ministry", progress.byMinistry()),
                        part("progress.by-theme", "progress.theme", progress.byTheme()))
                .filter(part -> !part.matrix().rows().isEmpty())
                .toList();
    }

    private Part part(String title, String corner, List<Group> groups) {
        var rows = groups.stream()
                .filter(group -> group.deadlines().counted() > 0)
                .map(group -> ProgressFigure.row(site, group, cells(group, group.deadlines(), OF_PROMISES)))
                .toList();
        return new Part(site.text(title), matrix(corner, rows));
    }

    private Matrix matrix(String corner, List<Matrix.Row> rows) {
        var columns = new ArrayList<>(List.of(site.text("progress.past")));
        Arrays.stream(DeadlineResult.values()).map(site::label).forEach(columns::add);
        return new Matrix(site.text(corner), columns, rows);
    }

    private Matrix.Row row(String name, Group group, Tally tally, String anchors) {
        return new Matrix.Row(name, group.address(site) + anchors + "voorbij", false, cells(group, tally, anchors));
    }

    private List<Matrix.Cell> cells(Group group, Tally tally, String anchors) {
        var cells = new ArrayList<Matrix.Cell>();
        cells.add(
                Matrix.Cell.of(site.text("progress.past"), tally.past(), group.address(site) + anchors + "voorbij", 0));
        for (var result : DeadlineResult.values()) {
            var list = group.address(site) + anchors + Labels.dutch().address(result);
            var tint = Matrix.tint(tally.count(result), tally.counted());
            cells.add(Matrix.Cell.of(site.label(result), tally.count(result), list, tint));
        }
        return cells;
    }

    private Table table(Stream<Group> groups) {
        var head = Stream.concat(
                Stream.of("progress.sort", "progress.name", "progress.promised", "progress.past")
                        .map(site::text),
                Arrays.stream(DeadlineResult.values()).map(site::label));
        return new Table(
                head.toList(),
                groups.flatMap(group -> Stream.of(
                                cells("progress.promises", group, group.deadlines()),
                                cells("progress.plans", group, group.plans())))
                        .flatMap(each -> each)
                        .toList());
    }

    private Stream<List<Cell>> cells(String promised, Group group, Tally tally) {
        if (tally.counted() == 0) {
            return Stream.empty();
        }
        var row = new ArrayList<>(List.of(
                Cell.text(group.sort(site)),
                Cell.text(group.name(site)),
                Cell.text(site.text(promised)),
                Cell.count(tally.past())));
        Arrays.stream(DeadlineResult.values())
                .map(tally::count)
                .map(Cell::count)
                .forEach(row::add);
        return Stream.of(row);
    }
}
