package nl.opvolgmonitor.ui.selection;

import java.util.List;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Connection;

/** What any list can be narrowed to: the ministries, and the themes and years that occur. */
public record ChoicesPage(Occurring overview, Connection<Named> organisations) {

    /** The themes and years that occur. */
    public record Occurring(List<OfTheme> byTheme, List<Label> byYear) {}

    /** What is about a theme. */
    public record OfTheme(Theme filter) {}

    /** By its code. */
    public record Theme(String theme) {}

    /** One of them. */
    public record Label(String label) {}
}
