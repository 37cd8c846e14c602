package nl.opvolgmonitor.domain.assessment;

/** How a recommendation was closed, or that it was opened again. */
public enum ClosureOutcome {
    CLOSED_FOLLOWED_UP,
    CLOSED_NOT_FOLLOWED_UP,
    CLOSED_OVERTAKEN,
    CLOSED_REPLACED_BY,
    REOPENED
}
