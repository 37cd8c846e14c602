package nl.opvolgmonitor.ui.chart;

import java.util.List;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.ProgressPage.Group;

/** A figure of progress, and the same counts by year, ministry and theme. */
public record ProgressFigure(Figure figure, List<Part> parts) {

    /** What some things have in common, and the counts of each. */
    public record Part(String title, Matrix matrix) {}

    public ProgressFigure {
        parts = List.copyOf(parts);
    }

    /** Never a percentage of fewer than ten. */
    static String share(Site site, int count, int all) {
        return all < 10
                ? site.text("progress.share", count, all)
                : site.text("progress.share-percent", count, all, Math.round(100f * count / all));
    }

    static Matrix.Row row(Site site, Group group, List<Matrix.Cell> cells) {
        return new Matrix.Row(group.name(site), group.address(site), group.isQuoted(site), cells);
    }
}
