package nl.opvolgmonitor.domain.implementation;

/** How far the cabinet says it is. */
public enum ImplementationStatus {
    NOT_STARTED,
    IN_PREPARATION,
    IN_PROGRESS,
    PARTLY_DONE,
    DONE,
    OTHER_ACTION,
    STOPPED,
    UNKNOWN
}
