package nl.opvolgmonitor.domain.report;

/** Which way something goes, in the words of the source. */
public enum Trend {
    INCREASING,
    DECREASING,
    DETERIORATING,
    IMPROVING,
    STABLE
}
