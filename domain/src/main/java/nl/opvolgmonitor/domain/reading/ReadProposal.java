package nl.opvolgmonitor.domain.reading;

import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it was kept.
 *
 * @param sequence its place in the reading, from 1
 * @param fingerprint by which it is known again in another reading of the same letter, whatever rule made it then
 * @param decision the last one about this fingerprint; null when nobody decided
 */
public record ReadProposal(
        Key reading,
        int sequence,
        Proposal proposal,
        String fingerprint,
        @Nullable Decision decision) {

    public String key() {
        return proposal.key();
    }

    public ProposalState state() {
        return decision == null ? ProposalState.OPEN : decision.leadsTo();
    }

    /** The record it became or was recognised as; null while there is none. */
    public @Nullable Key record() {
        return decision == null ? null : decision.record();
    }
}
