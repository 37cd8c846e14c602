package nl.opvolgmonitor.domain.recess;

/** Where the days of a recess come from. */
public enum RecessSureness {
    /** Announced by the Chamber itself. */
    OFFICIAL,
    PRESS,
    THIRD_PARTY,
    /** Computed from the pattern of other years. */
    DERIVED
}
