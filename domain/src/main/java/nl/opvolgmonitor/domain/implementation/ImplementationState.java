package nl.opvolgmonitor.domain.implementation;

import java.util.List;

/** What the cabinet last reported, or that it reported nothing. */
public enum ImplementationState {
    NONE,
    NOT_STARTED,
    IN_PREPARATION,
    IN_PROGRESS,
    PARTLY_DONE,
    DONE,
    OTHER_ACTION,
    STOPPED,
    UNKNOWN;

    /** What stands after these reports, oldest first. */
    public static ImplementationState after(List<ImplementationReport> reports) {
        return reports.isEmpty() ? NONE : valueOf(reports.getLast().status().name());
    }
}
