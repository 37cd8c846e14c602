package nl.opvolgmonitor.ui.chart;

import java.util.Arrays;
import java.util.List;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Step;

/** Every picture of the register, in the language of a site. */
public record Figures(Site site, Counts counts) {

    public List<Figure> all() {
        return Arrays.stream(ChartKind.values()).map(this::of).toList();
    }

    public Figure of(ChartKind kind) {
        var overview = counts.overview();
        return switch (kind) {
            case RESPONSE_COURSE -> course(kind).of("chart.response", Step::byResponse);
            case IMPLEMENTATION_COURSE -> course(kind).of("chart.implementation", Step::byImplementation);
            case ASSESSMENT_COURSE -> course(kind).of("chart.assessment", Step::byAssessment);
            case RESPONSE_TO_ASSESSMENT -> new FlowFigure(site, overview).figure();
            case DEADLINES -> new DeadlineFigure(site, counts).figure();
            case MINISTRY_RESPONSE ->
                new MatrixFigure(site, kind, "chart.response", overview.byMinistryAndResponse()).figure(overview);
            case MINISTRY_IMPLEMENTATION ->
                new MatrixFigure(site, kind, "chart.implementation", overview.byMinistryAndImplementation())
                        .figure(overview);
            case MINISTRY_ASSESSMENT ->
                new MatrixFigure(site, kind, "chart.assessment", overview.byMinistryAndAssessment()).figure(overview);
        };
    }

    private CourseFigure course(ChartKind kind) {
        return new CourseFigure(site, kind, counts.course().steps());
    }
}
