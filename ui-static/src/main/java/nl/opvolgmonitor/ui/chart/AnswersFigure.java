package nl.opvolgmonitor.ui.chart;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.overview.AnswerResult;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.ProgressFigure.Part;
import nl.opvolgmonitor.ui.chart.ProgressPage.Answers;
import nl.opvolgmonitor.ui.chart.ProgressPage.Group;
import nl.opvolgmonitor.ui.chart.ProgressPage.Progress;
import nl.opvolgmonitor.ui.chart.Table.Cell;

/** How long answers took, and who still waits for one. */
record AnswersFigure(Site site) {

    private static final ProgressKind KIND = ProgressKind.ANSWERS;

    ProgressFigure figure(Progress progress) {
        var answers = progress.all().answers();
        if (answers.counted() == 0) {
            return new ProgressFigure(Figure.empty(site, KIND, table(Stream.empty())), List.of());
        }
        var sentence = sentence(answers);
        var figure = Figure.of(site, KIND, sentence, drawing(progress, sentence), table(progress.groups()));
        return new ProgressFigure(figure, parts(progress));
    }

    private String sentence(Answers answers) {
        var measured = ProgressFigure.share(site, answers.answered(), answers.counted());
        return answers.medianDays() == null
                ? site.text(KIND.text("none"), site.day(), answers.counted(), answers.waiting())
                : site.text(
                        KIND.text("sentence"), answers.medianDays(), measured, answers.waiting(), answers.undated());
    }

    private Drawing drawing(Progress progress, String sentence) {
        var bars = new Bars(Stream.concat(Stream.of(progress.all()), progress.byYear().stream())
                .flatMap(this::bar)
                .toList());
        var caption = Figure.caption(site, KIND, sentence);
        return bars.lines().isEmpty() ? Drawing.NOTHING : Drawing.of(bars.wide(caption), bars.narrow(caption));
    }

    private Stream<Bars.Line> bar(Group group) {
        return Stream.ofNullable(group.answers().medianDays())
                .map(days ->
                        new Bars.Line(group.name(site), days, site.count("progress.days", days), Tone.BLUE.style()));
    }

    private List<Part> parts(Progress progress) {
        return Stream.of(
                        part(
                                "progress.by-year",
                                "progress.year",
                                Stream.concat(Stream.of(progress.all()), progress.byYear().stream())),
                        part("progress.by-ministry", "chart.ministry", progress.byMinistry().stream()),
                        part("progress.by-theme", "progress.theme", progress.byTheme().stream()))
                .filter(part -> !part.matrix().rows().isEmpty())
                .toList();
    }

    private Part part(String title, String corner, Stream<Group> groups) {
        var columns = Stream.of(
                        "progress.together",
                        "progress.answered",
                        "progress.median",
                        "progress.undated",
                        "progress.waiting")
                .map(site::text)
                .toList();
        var rows = groups.filter(group -> group.answers().counted() > 0)
                .map(group -> ProgressFigure.row(site, group, cells(group)))
                .toList();
        return new Part(site.text(title), new Matrix(site.text(corner), columns, rows));
    }

    private List<Matrix.Cell> cells(Group group) {
        var answers = group.answers();
        return List.of(
                cell(group, "progress.together", answers.counted(), "#antwoorden"),
                cell(group, "progress.answered", answers.answered(), anchor(AnswerResult.ANSWERED)),
                median(group),
                cell(group, "progress.undated", answers.undated(), anchor(AnswerResult.UNDATED)),
                cell(group, "progress.waiting", answers.waiting(), anchor(AnswerResult.WAITING)));
    }

    private Matrix.Cell cell(Group group, String column, int count, String anchor) {
        return Matrix.Cell.of(site.text(column), count, group.address(site) + anchor, 0);
    }

    private Matrix.Cell median(Group group) {
        var days = group.answers().medianDays();
        return days == null
                ? new Matrix.Cell("–", "", "", 0)
                : new Matrix.Cell(
                        String.valueOf(days),
                        ": " + site.text("progress.median"),
                        group.address(site) + anchor(AnswerResult.ANSWERED),
                        0);
    }

    private static String anchor(AnswerResult result) {
        return "#antwoord-" + Labels.dutch().address(result);
    }

    private Table table(Stream<Group> groups) {
        return new Table(
                Stream.of(
                                "progress.sort",
                                "progress.name",
                                "progress.together",
                                "progress.answered",
                                "progress.median",
                                "progress.undated",
                                "progress.waiting")
                        .map(site::text)
                        .toList(),
                groups.filter(group -> group.answers().counted() > 0)
                        .map(this::row)
                        .toList());
    }

    private List<Cell> row(Group group) {
        var answers = group.answers();
        return List.of(
                Cell.text(group.sort(site)),
                Cell.text(group.name(site)),
                Cell.count(answers.counted()),
                Cell.count(answers.answered()),
                answers.medianDays() == null ? Cell.text(null) : Cell.count(answers.medianDays()),
                Cell.count(answers.undated()),
                Cell.count(answers.waiting()));
    }
}
