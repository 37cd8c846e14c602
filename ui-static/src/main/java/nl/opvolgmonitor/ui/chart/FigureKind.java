package nl.opvolgmonitor.ui.chart;

/** What a figure shows. */
public interface FigureKind {

    /** The section of the site under which it stands. */
    String section();

    /** The word that stands for it in an address, and in the names of its texts; it never changes. */
    String word();

    /** Its text of that name. */
    default String text(String name) {
        return "chart.of-" + word() + "." + name;
    }
}
