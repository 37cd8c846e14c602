package nl.opvolgmonitor.domain.overview;

/** Whether it can be told how long an answer took. */
public enum AnswerResult {
    /** The publication and the first answer are both known to the day. */
    ANSWERED,
    /** There is an answer, but not both days. */
    UNDATED,
    WAITING
}
