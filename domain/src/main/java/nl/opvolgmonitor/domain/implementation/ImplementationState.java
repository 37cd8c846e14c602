package nl.opvolgmonitor.domain.implementation;

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
    UNKNOWN
}
