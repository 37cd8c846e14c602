package nl.opvolgmonitor.domain.overview;

/** How many commitments share a timing, and the selection that lists them. The label is an enum name. */
public record CommitmentCount(String label, int count, CommitmentSelection filter) {

    /** What was counted, in Dutch. */
    public String dutchLabel() {
        return Label.of(filter.timing().getFirst());
    }
}
