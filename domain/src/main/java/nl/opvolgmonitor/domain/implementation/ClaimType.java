package nl.opvolgmonitor.domain.implementation;

/** What the report claims. */
public enum ClaimType {
    CONTRIBUTES,
    GOALS_NOT_ALL_MET,
    DONE,
    OTHER
}
