package nl.opvolgmonitor.ui.chart;

import java.util.List;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.ProgressPage.Group;

/** A figure of progress, the same counts by year, ministry and theme, and what its parts mean where that has to be told. */
public record ProgressFigure(Figure figure, List<Part> parts, List<String> rules) {

    /** What some things have in common, and the counts of each. */
    public record Part(String title, Matrix matrix) {}

    public ProgressFigure {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    ProgressFigure(Figure figure, List<Part> parts) {
        this(figure, parts, List.of());
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
