package nl.opvolgmonitor.domain.register;

/** How exactly a source dates something. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    YEAR_RANGE,
    UNKNOWN
}
