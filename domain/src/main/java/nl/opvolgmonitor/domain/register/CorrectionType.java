package nl.opvolgmonitor.domain.register;

/** What was done to a record that the public had seen. */
public enum CorrectionType {
    CORRECTED,
    WITHDRAWN
}
