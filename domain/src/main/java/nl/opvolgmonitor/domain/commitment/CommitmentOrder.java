package nl.opvolgmonitor.domain.commitment;

/** The order of a list of commitments; DUE puts the earliest outer day first and those without one last. */
public enum CommitmentOrder {
    OLDEST,
    NEWEST,
    DUE
}
