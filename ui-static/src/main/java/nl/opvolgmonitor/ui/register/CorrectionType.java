package nl.opvolgmonitor.ui.register;

/** What was done to a record that had been seen. */
public enum CorrectionType {
    CORRECTED,
    WITHDRAWN
}
