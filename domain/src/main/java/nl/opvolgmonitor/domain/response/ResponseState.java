package nl.opvolgmonitor.domain.response;

/** The answer as it stands, or that it is awaited. */
public enum ResponseState {
    AWAITING,
    ACCEPTED,
    PARTIALLY_ACCEPTED,
    ENDORSED,
    EXISTING_POLICY,
    UNDER_STUDY,
    DEFERRED,
    NOTED,
    NOT_ACCEPTED,
    NO_POSITION,
    NOT_APPLICABLE
}
