package nl.opvolgmonitor.domain.implementation;

import java.util.List;
import java.util.Set;

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

    /** Those in which the cabinet did not say how far it is: it reported nothing, or only named it. */
    public static final Set<ImplementationState> UNTOLD = Set.of(NONE, UNKNOWN);

    /** What stands after these reports, oldest first. */
    public static ImplementationState after(List<ImplementationReport> reports) {
        return reports.isEmpty() ? NONE : valueOf(reports.getLast().status().name());
    }
}
