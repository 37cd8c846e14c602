package nl.opvolgmonitor.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Step;
import nl.opvolgmonitor.ui.chart.ProgressFigure.Part;
import nl.opvolgmonitor.ui.chart.ProgressPage.Group;
import nl.opvolgmonitor.ui.chart.ProgressPage.Progress;
import nl.opvolgmonitor.ui.chart.Table.Cell;
import nl.opvolgmonitor.ui.overview.Count;

/** One series from year to year; {@code none} are the states in which nobody said anything of it yet. */
record YearsFigure(
        Site site, ProgressKind kind, String series, Set<? extends Enum<?>> none, Function<Step, List<Count>> counts) {

    static YearsFigure of(Site site, ProgressKind kind) {
        return switch (kind) {
            case RESPONSE ->
                new YearsFigure(site, kind, "chart.response", Set.of(ResponseState.AWAITING), Step::byResponse);
            case IMPLEMENTATION ->
                new YearsFigure(site, kind, "chart.implementation", ImplementationState.UNTOLD, Step::byImplementation);
            case ASSESSMENT ->
                new YearsFigure(site, kind, "chart.assessment", Set.of(AssessmentState.NONE), Step::byAssessment);
            case ANSWERS, DEADLINES -> throw new IllegalArgumentException(kind + " is no series");
        };
    }

    ProgressFigure figure(Progress progress) {
        var steps = progress.all().steps();
        if (all(steps.getLast()) == 0) {
            return new ProgressFigure(Figure.empty(site, kind, table(Stream.empty())), List.of());
        }
        var sentence = sentence(steps);
        var columns = columns(steps);
        var caption = Figure.caption(site, kind, sentence);
        var drawing = Drawing.of(columns.wide(caption), columns.narrow(caption));
        return new ProgressFigure(Figure.of(site, kind, sentence, drawing, table(progress.groups())), parts(progress));
    }

    private List<Part> parts(Progress progress) {
        return Stream.of(
                        new Part(site.text("progress.by-day"), years(progress.all())),
                        new Part(site.text("progress.by-ministry"), groups("chart.ministry", progress.byMinistry())),
                        new Part(site.text("progress.by-theme"), groups("progress.theme", progress.byTheme())))
                .filter(part -> !part.matrix().rows().isEmpty())
                .toList();
    }

    private String sentence(List<Step> steps) {
        var last = steps.getLast();
        if (told(last) == 0) {
            return site.text(kind.text("none"), site.day(), all(last));
        }
        var now = site.text(kind.text("sentence"), site.day(), share(last));
        if (steps.size() == 1 || all(steps.get(steps.size() - 2)) == 0) {
            return now;
        }
        var before = steps.get(steps.size() - 2);
        return now + " " + site.text("progress.before", site.dates().day(before.on()), share(before));
    }

    private String share(Step step) {
        return ProgressFigure.share(site, told(step), all(step));
    }

    private int all(Step step) {
        return counts.apply(step).stream().mapToInt(Count::count).sum();
    }

    private int told(Step step) {
        return all(step) - none.stream().mapToInt(state -> count(step, state)).sum();
    }

    private int count(Step step, Enum<?> state) {
        return counts.apply(step).stream()
                .filter(each -> each.state() == state)
                .mapToInt(Count::count)
                .sum();
    }

    private YearColumns columns(List<Step> steps) {
        var states = states(steps.stream());
        var styles = States.styles(states);
        var bands = states.stream()
                .map(state -> new Band(
                        site.label(state),
                        styles.getOrDefault(state, ""),
                        steps.stream().map(step -> count(step, state)).toList()))
                .toList();
        return new YearColumns(steps.stream().map(Step::on).toList(), bands);
    }

    private List<Enum<?>> states(Stream<Step> steps) {
        return States.inOrder(steps.flatMap(step -> counts.apply(step).stream())
                .<Enum<?>>map(Count::state)
                .toList());
    }

    /** A row for each of the days. */
    Matrix years(Group group) {
        var shown = group.steps().stream().filter(step -> all(step) > 0).toList();
        var states = states(shown.stream());
        return matrix(
                site.text("progress.on-day"),
                states,
                shown.stream()
                        .map(step -> new Matrix.Row(
                                site.dates().day(step.on()),
                                list(step, group.filter().query()),
                                false,
                                cells(step, group.filter().query(), states)))
                        .toList());
    }

    /** A row for each of these groups, on the day looked at. */
    private Matrix groups(String corner, List<Group> groups) {
        var shown = groups.stream()
                .filter(group -> all(group.steps().getLast()) > 0)
                .toList();
        var states = states(shown.stream().map(group -> group.steps().getLast()));
        return matrix(
                site.text(corner),
                states,
                shown.stream()
                        .map(group -> ProgressFigure.row(
                                site,
                                group,
                                cells(group.steps().getLast(), group.filter().query(), states)))
                        .toList());
    }

    private Matrix matrix(String corner, List<Enum<?>> states, List<Matrix.Row> rows) {
        var columns = new ArrayList<>(List.of(site.text("progress.together")));
        states.forEach(state -> columns.add(site.label(state)));
        return new Matrix(corner, columns, rows);
    }

    private List<Matrix.Cell> cells(Step step, Query group, List<Enum<?>> states) {
        var cells = new ArrayList<Matrix.Cell>();
        cells.add(Matrix.Cell.of(site.text("progress.together"), all(step), list(step, group), 0));
        states.forEach(state -> cells.add(Matrix.Cell.of(
                site.label(state), count(step, state), list(step, state), Matrix.tint(count(step, state), all(step)))));
        return cells;
    }

    private String list(Step step, Enum<?> state) {
        return counts.apply(step).stream()
                .filter(each -> each.state() == state)
                .findFirst()
                .map(each -> list(step, each.filter().query()))
                .orElse("");
    }

    private String list(Step step, Query query) {
        var today = step.on().equals(site.stand().effective());
        return (today ? site.links() : site.links().on(step.on())).recommendations(query);
    }

    private Table table(Stream<Group> groups) {
        return new Table(
                Stream.of("progress.sort", "progress.name", "progress.on-day", series, "chart.count", "progress.of")
                        .map(site::text)
                        .toList(),
                groups.flatMap(group -> group.steps().stream().flatMap(step -> rows(group, step)))
                        .toList());
    }

    private Stream<List<Cell>> rows(Group group, Step step) {
        return counts.apply(step).stream()
                .map(count -> List.of(
                        Cell.text(group.sort(site)),
                        Cell.text(group.name(site)),
                        Cell.text(step.on()),
                        Cell.text(count.in(site)),
                        Cell.count(count.count()),
                        Cell.count(all(step))));
    }
}
