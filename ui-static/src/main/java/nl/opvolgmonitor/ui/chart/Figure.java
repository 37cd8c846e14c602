package nl.opvolgmonitor.ui.chart;

import nl.opvolgmonitor.ui.Site;

/** A picture with what is seen in it, the figures behind it and where to find it again. */
public record Figure(FigureKind kind, String title, String sentence, String definition, Drawing drawing, Table table) {

    static Figure of(Site site, FigureKind kind, String sentence, Drawing drawing, Table table) {
        return new Figure(
                kind, site.text(kind.text("title")), sentence, site.text(kind.text("definition")), drawing, table);
    }

    /** When there is nothing to draw on the day looked at. */
    static Figure empty(Site site, FigureKind kind, Table table) {
        return of(site, kind, site.text("chart.empty", site.day()), Drawing.NOTHING, table);
    }

    static Caption caption(Site site, FigureKind kind, String sentence) {
        return new Caption("grafiek-" + kind.word(), site.text(kind.text("title")), sentence);
    }

    /** The id of its place on a page. */
    public String id() {
        return kind.word();
    }

    public String address(Site site) {
        return site.links().figure(kind.section(), kind.word());
    }

    public String file(Site site) {
        return site.links().figureFile(kind.section(), kind.word());
    }
}
