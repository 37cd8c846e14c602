package nl.opvolgmonitor.domain.reading;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a proposal, and who took it when.
 *
 * @param record the record that came of it; null when rejected or restored
 * @param version the version of that record which came of it; null when rejected or restored
 * @param changed the names of the fields that the person changed or added, in order
 * @param reason of a rejection or of its undoing; null otherwise
 */
public record Decision(
        Verdict verdict,
        @Nullable Key record,
        @Nullable Integer version,
        List<String> changed,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {

    public Decision {
        changed = List.copyOf(changed);
    }

    /** Where it leaves the proposal. */
    public ProposalState leadsTo() {
        return switch (verdict) {
            case ACCEPTED -> ProposalState.ACCEPTED;
            case MERGED -> ProposalState.MERGED;
            case REJECTED -> ProposalState.REJECTED;
            case RESTORED -> ProposalState.OPEN;
        };
    }
}
