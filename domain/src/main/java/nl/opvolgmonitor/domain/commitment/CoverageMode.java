package nl.opvolgmonitor.domain.commitment;

/** Whether the source states the link, had intended it, or a person inferred it. */
public enum CoverageMode {
    STATED,
    INTENDED,
    INFERRED
}
