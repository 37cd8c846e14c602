package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;

/** The measures that come in the place of an earlier one, or carry it out: of its nature, under its heading, behind it. */
final class Successors {

    private static final int MOST = 2;

    private Successors() {}

    static List<Measure> of(Measure measure, List<Measure> all) {
        return all.stream()
                .filter(other -> other.place().at() > measure.place().at())
                .filter(other -> !other.isEarlier()
                        && other.place().section() == measure.place().section())
                .filter(other -> other.form() != CommitmentForm.COMPLETED_ACTION)
                .filter(other -> !measure.isResearch() || other.isResearch())
                .filter(other -> other.place().has(Trait.ACTOR))
                .limit(MOST)
                .toList();
    }
}
