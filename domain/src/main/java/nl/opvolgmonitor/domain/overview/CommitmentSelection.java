package nl.opvolgmonitor.domain.overview;

import java.util.List;
import nl.opvolgmonitor.domain.commitment.TimingState;

/** The conditions of a commitment filter that list what a count counted. */
public record CommitmentSelection(List<TimingState> timing) {}
