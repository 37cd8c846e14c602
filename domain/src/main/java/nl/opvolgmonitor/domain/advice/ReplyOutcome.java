package nl.opvolgmonitor.domain.advice;

/** What was done with a comment of a ministry on facts. */
public enum ReplyOutcome {
    ADOPTED,
    PARTLY_ADOPTED,
    NOT_ADOPTED
}
