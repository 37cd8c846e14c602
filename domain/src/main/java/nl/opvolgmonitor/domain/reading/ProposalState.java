package nl.opvolgmonitor.domain.reading;

/** Where a proposal stands. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    MERGED,
    REJECTED
}
