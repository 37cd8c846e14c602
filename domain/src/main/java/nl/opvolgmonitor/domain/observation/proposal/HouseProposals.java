package nl.opvolgmonitor.domain.observation.proposal;

import java.util.Optional;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.observation.ObservedMotion;

/** Reads an entry of the House's register as proposals. Where it stands there is none of them: that stays beside our facts. */
public final class HouseProposals {

    private final DeadlineReader deadlines;

    public HouseProposals(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    /** Nothing for what is gone there, and for what no record is made of: a paper without a number, a case that is no motion. */
    public Optional<HouseReading> of(HouseEntry entry) {
        var observed = entry.kept().observation();
        return switch (observed.entity()) {
            case COMMITMENT -> new CommitmentEntry(entry, deadlines).reading();
            case CASE -> ObservedMotion.is(observed) ? new MotionEntry(entry).reading() : Optional.empty();
            case DOCUMENT -> DocumentEntry.reading(entry);
            case DECISION -> Optional.empty();
        };
    }
}
