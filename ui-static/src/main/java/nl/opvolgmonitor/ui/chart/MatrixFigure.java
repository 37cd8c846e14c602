package nl.opvolgmonitor.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Cross;
import nl.opvolgmonitor.ui.chart.Counts.Overview;
import nl.opvolgmonitor.ui.chart.Table.Cell;
import nl.opvolgmonitor.ui.overview.Count;

/** Ministries against the states of one series. */
record MatrixFigure(Site site, ChartKind kind, String series, List<Cross> crosses) {

    Figure figure(Overview overview) {
        if (crosses.isEmpty()) {
            return Figure.empty(site, kind, table());
        }
        var most = overview.byMinistry().getFirst();
        var sentence = site.text(
                "chart.matrix.sentence",
                most.count(),
                site.count("chart.numbered", overview.formalRecommendations()),
                site.count("chart.ministries", overview.byMinistry().size()));
        return Figure.of(site, kind, sentence, Drawing.of(matrix(overview.byMinistry())), table());
    }

    private Matrix matrix(List<Count> ministries) {
        var states = states();
        var most = crosses.stream().mapToInt(Cross::count).max().orElse(1);
        return new Matrix(
                site.text("chart.ministry"),
                states.stream().map(site::label).toList(),
                ministries.stream()
                        .map(ministry -> new Matrix.Row(
                                ministry.label(),
                                site.links().recommendations(ministry.filter().query()),
                                true,
                                states.stream()
                                        .map(state -> cell(ministry, state, most))
                                        .toList()))
                        .toList());
    }

    private List<Enum<?>> states() {
        return States.inOrder(
                crosses.stream().<Enum<?>>map(cross -> cross.filter().state()).toList());
    }

    private Matrix.Cell cell(Count ministry, Enum<?> state, int most) {
        return crosses.stream()
                .filter(cross -> cross.filter().state() == state
                        && Objects.equals(
                                cross.filter().ministry(), ministry.filter().ministry()))
                .findFirst()
                .map(cross ->
                        Matrix.Cell.of(site.label(state), cross.count(), list(cross), Matrix.tint(cross.count(), most)))
                .orElseGet(() -> Matrix.Cell.of(site.label(state), 0, "", 0));
    }

    private String list(Cross cross) {
        return site.links().recommendations(cross.filter().query());
    }

    private Table table() {
        return new Table(
                Stream.of("chart.ministry", series, "chart.count")
                        .map(site::text)
                        .toList(),
                crosses.stream()
                        .map(cross -> List.of(
                                Cell.quote(cross.row()),
                                Cell.text(site.label(cross.filter().state())),
                                Cell.count(cross.count()).to(list(cross))))
                        .toList());
    }
}
