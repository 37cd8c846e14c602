package nl.opvolgmonitor.domain.instrument;

/** How far an instrument has come. */
public enum Stage {
    ANNOUNCED,
    LAUNCHED,
    PROGRESS_REPORTED,
    RECALIBRATED,
    CONTINUED,
    BILL,
    BEFORE_HOUSE,
    BEFORE_SENATE,
    NEGOTIATION,
    UNDER_REVISION,
    IN_FORCE,
    ENDED
}
