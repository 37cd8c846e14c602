package nl.opvolgmonitor.domain.commitment;

/** Whether the document that promised it is the source, or another document that tells of it. */
public enum Provenance {
    FIRST_HAND,
    SECOND_HAND
}
