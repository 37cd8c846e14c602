package nl.opvolgmonitor.ui.chart;

import java.util.Arrays;
import java.util.List;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.ProgressPage.Group;
import nl.opvolgmonitor.ui.chart.ProgressPage.Progress;

/** Every figure of progress, in the language of a site. */
public record ProgressFigures(Site site, Progress progress) {

    public List<ProgressFigure> all() {
        return Arrays.stream(ProgressKind.values()).map(this::of).toList();
    }

    public ProgressFigure of(ProgressKind kind) {
        return switch (kind) {
            case RESPONSE, IMPLEMENTATION, ASSESSMENT ->
                YearsFigure.of(site, kind).figure(progress);
            case ANSWERS -> new AnswersFigure(site).figure(progress);
            case DEADLINES -> new ResultsFigure(site).figure(progress);
        };
    }

    /** What each result of a deadline means. */
    public static List<String> rules(Site site) {
        return ResultsFigure.rules(site);
    }

    /** One series of a group from year to year. */
    public static ProgressFigure.Part years(Site site, ProgressKind kind, Group group) {
        return new ProgressFigure.Part(
                site.text(kind.text("title")), YearsFigure.of(site, kind).years(group));
    }
}
