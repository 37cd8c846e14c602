package nl.opvolgmonitor.ui.edition;

import java.util.List;

/** The last editions, the newest first. */
public record EditionsPage(List<Edition> editions) {

    public EditionsPage {
        editions = List.copyOf(editions);
    }
}
