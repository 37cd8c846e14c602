package nl.opvolgmonitor.ui.follow;

import nl.opvolgmonitor.ui.register.Connection;

/** A page of the records that a selection means. */
public record FoundKeys(Connection<Found> found) {

    /** One of them. */
    public record Found(String id) {}
}
