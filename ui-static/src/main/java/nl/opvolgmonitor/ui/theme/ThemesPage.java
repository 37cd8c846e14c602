package nl.opvolgmonitor.ui.theme;

import java.util.List;
import nl.opvolgmonitor.ui.register.Connection.Facet;

/** Every theme of the register. */
public record ThemesPage(Found recommendations) {

    /** All recommendations, and how many have which theme. */
    public record Found(int totalCount, List<Facet> facets) {}
}
