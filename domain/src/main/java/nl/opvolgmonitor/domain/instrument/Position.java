package nl.opvolgmonitor.domain.instrument;

/** What the Rapporteur thinks of it. */
public enum Position {
    SUPPORT,
    CONCERN,
    CRITICAL
}
