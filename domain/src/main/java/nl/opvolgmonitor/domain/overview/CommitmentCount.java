package nl.opvolgmonitor.domain.overview;

/** How many commitments share a timing, and the selection that lists them. */
public record CommitmentCount(String label, int count, CommitmentSelection filter) {}
