package nl.opvolgmonitor.domain.overview;

/** What happened to a record that the public can see, or could. */
public enum RecordChangeType {
    ADDED,
    AMENDED,
    CORRECTED,
    WITHDRAWN
}
