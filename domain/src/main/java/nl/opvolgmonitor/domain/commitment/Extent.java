package nl.opvolgmonitor.domain.commitment;

/** How far a commitment covers what was asked. */
public enum Extent {
    FULL,
    PARTIAL,
    SUPPORTING,
    NONE,
    NOT_ASSESSED
}
