package nl.opvolgmonitor.domain.reading;

import java.util.Map;

/** How far people are with a reading: how many of its proposals stand where. */
public record Progress(int open, int accepted, int merged, int rejected) {

    /** A state that is not there counts none. */
    public static Progress of(Map<ProposalState, Integer> counts) {
        return new Progress(
                counts.getOrDefault(ProposalState.OPEN, 0),
                counts.getOrDefault(ProposalState.ACCEPTED, 0),
                counts.getOrDefault(ProposalState.MERGED, 0),
                counts.getOrDefault(ProposalState.REJECTED, 0));
    }

    public ReadingState state() {
        return open > 0 ? ReadingState.OPEN : ReadingState.DONE;
    }
}
