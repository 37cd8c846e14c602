package nl.opvolgmonitor.ui.follow;

import nl.opvolgmonitor.ui.follow.FoundKeys.Found;
import nl.opvolgmonitor.ui.register.Connection;

/** A page of what words find. */
public record FoundHits(Connection<Hit> found) {

    /** One of them, by the record that it is about. */
    public record Hit(Found record) {}
}
