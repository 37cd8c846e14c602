package nl.opvolgmonitor.domain.deadline;

/** How sure the reading of the words as a date is. */
public enum Resolution {
    SURE,
    DERIVED,
    INTERPRETED,
    UNRESOLVED
}
