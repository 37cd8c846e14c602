package nl.opvolgmonitor.ui.overview;

import nl.opvolgmonitor.ui.register.Connection;

/** One page of what changed since a day, newest first. */
public record ChangesPage(Connection<RecordChange> changes) {}
