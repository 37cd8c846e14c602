package nl.opvolgmonitor.ui.debate;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.recommendation.Recommendation;

/**
 * One record and what belongs with it in a debate.
 *
 * @param subject the recommendation, commitment or motion it is about
 * @param begin the day by which it takes its place among others
 * @param recommendations what was recommended, the subject included when it is one
 */
public record Sheet(
        Named subject,
        LocalDate begin,
        List<Recommendation> recommendations,
        List<Commitment> commitments,
        List<Motion> motions) {

    /** What it is called, in whole. */
    public String title() {
        return subject.label().orElse(subject.id());
    }
}
