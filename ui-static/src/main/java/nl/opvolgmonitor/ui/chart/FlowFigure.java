package nl.opvolgmonitor.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Cross;
import nl.opvolgmonitor.ui.chart.Counts.Overview;
import nl.opvolgmonitor.ui.chart.Drawing.Item;
import nl.opvolgmonitor.ui.chart.Flow.Node;
import nl.opvolgmonitor.ui.chart.Table.Cell;

/** The answers of the cabinet against the judgements of the Rapporteur. */
record FlowFigure(Site site, Overview overview) {

    private static final ChartKind KIND = ChartKind.RESPONSE_TO_ASSESSMENT;

    Figure figure() {
        if (crosses().isEmpty()) {
            return Figure.empty(site, KIND, table());
        }
        var sentence = sentence();
        var flow = new Flow(
                nodes(FlowFigure::answer),
                nodes(FlowFigure::judgement),
                crosses().stream()
                        .map(cross -> new Flow.Stream(
                                answer(cross).name(), judgement(cross).name(), cross.count()))
                        .toList());
        var picture = flow.wide(Figure.caption(site, KIND, sentence));
        return Figure.of(site, KIND, sentence, Drawing.of(picture, items(), null), table());
    }

    private List<Cross> crosses() {
        return overview.byResponseAndAssessment().stream()
                .sorted(Comparator.comparing(FlowFigure::answer).thenComparing(FlowFigure::judgement))
                .toList();
    }

    private static ResponseState answer(Cross cross) {
        return Objects.requireNonNull(cross.filter().response()).getFirst();
    }

    private static AssessmentState judgement(Cross cross) {
        return Objects.requireNonNull(cross.filter().assessment()).getFirst();
    }

    private int count(Function<Cross, Enum<?>> side, Enum<?> state) {
        return crosses().stream()
                .filter(cross -> side.apply(cross) == state)
                .mapToInt(Cross::count)
                .sum();
    }

    private List<Node> nodes(Function<Cross, Enum<?>> side) {
        var states = States.inOrder(crosses().stream().map(side).toList());
        var styles = States.styles(states);
        return states.stream()
                .map(state ->
                        new Node(state.name(), site.label(state), styles.getOrDefault(state, ""), count(side, state)))
                .toList();
    }

    private String sentence() {
        var all = overview.formalRecommendations();
        return site.text(
                KIND.text("sentence"),
                site.count("chart.numbered", all),
                all - count(FlowFigure::answer, ResponseState.AWAITING),
                all - count(FlowFigure::judgement, AssessmentState.NONE));
    }

    private List<Item> items() {
        return crosses().stream()
                .map(cross -> new Item(
                        site.text(
                                "chart.flow.item",
                                cross.count(),
                                overview.formalRecommendations(),
                                site.label(answer(cross)),
                                site.label(judgement(cross))),
                        false,
                        null,
                        list(cross)))
                .toList();
    }

    private String list(Cross cross) {
        return site.links().recommendations(cross.filter().query());
    }

    private Table table() {
        return new Table(
                Stream.of("chart.response", "chart.assessment", "chart.count")
                        .map(site::text)
                        .toList(),
                crosses().stream()
                        .map(cross -> List.of(
                                Cell.text(site.label(answer(cross))),
                                Cell.text(site.label(judgement(cross))),
                                Cell.count(cross.count()).to(list(cross))))
                        .toList());
    }
}
