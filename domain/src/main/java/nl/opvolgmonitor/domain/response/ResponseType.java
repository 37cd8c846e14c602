package nl.opvolgmonitor.domain.response;

/** What the cabinet says it will do with a recommendation (kabinetsreactie). Says nothing about what was done. */
public enum ResponseType {
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
