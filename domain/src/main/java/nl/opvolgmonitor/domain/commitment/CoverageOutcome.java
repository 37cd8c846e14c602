package nl.opvolgmonitor.domain.commitment;

/** What became of an intended link. */
public enum CoverageOutcome {
    REALISED,
    NOT_REALISED
}
