package nl.opvolgmonitor.domain.proposal.commitment;

import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;
import nl.opvolgmonitor.domain.register.Firmness;
import org.jspecify.annotations.Nullable;

/** Words that say by when, in the sentence where they stand, and how firmly that sentence says it. */
record Term(Place place, DeadlineReading reading, @Nullable Firmness firmness) {

    /** Whether the words name no day or period: "momenteel", "op termijn". */
    boolean isLoose() {
        return reading.kind() == DeadlineKind.VAGUE && reading.earliest() == null;
    }
}
