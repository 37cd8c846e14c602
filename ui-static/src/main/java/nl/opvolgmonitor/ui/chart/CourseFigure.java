package nl.opvolgmonitor.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Step;
import nl.opvolgmonitor.ui.chart.Table.Cell;
import nl.opvolgmonitor.ui.overview.Count;

/** A series through time as steps. */
record CourseFigure(Site site, ChartKind kind, List<Step> steps) {

    Figure of(String series, Function<Step, List<Count>> counts) {
        if (steps.isEmpty()) {
            return Figure.empty(site, kind, table(series, counts, List.of()));
        }
        var changed = changes(counts);
        var sentence = sentence(counts, changed);
        var drawn = new StackedSteps(
                changed.stream().map(Step::on).toList(), site.stand().effective(), bands(counts, changed));
        var caption = Figure.caption(site, kind, sentence);
        return Figure.of(
                site,
                kind,
                sentence,
                Drawing.of(drawn.wide(caption), drawn.narrow(caption)),
                table(series, counts, changed));
    }

    /** A day on which only other series changed is no step of this one. */
    private List<Step> changes(Function<Step, List<Count>> counts) {
        var changed = new ArrayList<Step>();
        for (var step : steps) {
            if (changed.isEmpty() || !counts.apply(changed.getLast()).equals(counts.apply(step))) {
                changed.add(step);
            }
        }
        return changed;
    }

    private String sentence(Function<Step, List<Count>> counts, List<Step> changed) {
        var last = counts.apply(changed.getLast());
        var most = last.stream()
                .max(Comparator.comparingInt(Count::count))
                .orElseThrow(() -> new IllegalStateException("A step without any recommendation"));
        return site.text(
                "chart.course.sentence",
                site.day(),
                most.count(),
                site.count(
                        "chart.numbered", last.stream().mapToInt(Count::count).sum()),
                most.in(site),
                site.dates().day(changed.getLast().on()));
    }

    private List<Band> bands(Function<Step, List<Count>> counts, List<Step> changed) {
        var states = changed.stream()
                .flatMap(step -> counts.apply(step).stream())
                .<Enum<?>>map(Count::state)
                .toList();
        var ordered = States.inOrder(states);
        var styles = States.styles(ordered);
        return ordered.stream()
                .map(state -> new Band(
                        site.label(state),
                        styles.getOrDefault(state, ""),
                        changed.stream()
                                .map(step -> count(counts.apply(step), state))
                                .toList()))
                .toList();
    }

    private static int count(List<Count> counts, Enum<?> state) {
        return counts.stream()
                .filter(each -> each.state() == state)
                .mapToInt(Count::count)
                .sum();
    }

    private Table table(String series, Function<Step, List<Count>> counts, List<Step> changed) {
        return new Table(
                Stream.of("chart.day", series, "chart.count").map(site::text).toList(),
                changed.stream()
                        .flatMap(step -> counts.apply(step).stream()
                                .map(count -> List.of(
                                        Cell.text(step.on()),
                                        Cell.text(count.in(site)),
                                        Cell.count(count.count())
                                                .to(site.links()
                                                        .on(step.on())
                                                        .recommendations(
                                                                count.filter().query())))))
                        .toList());
    }
}
