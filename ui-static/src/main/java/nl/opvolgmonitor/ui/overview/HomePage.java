package nl.opvolgmonitor.ui.overview;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.chart.Counts.Timed;
import nl.opvolgmonitor.ui.deadline.DeadlineEntry;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.register.Kind;
import nl.opvolgmonitor.ui.source.DocumentEntry;
import org.jspecify.annotations.Nullable;

/** What the first page shows. */
public record HomePage(
        Overview overview,
        Connection<Changed> changes,
        Connection<DeadlineEntry> deadlines,
        Connection<DocumentEntry> documents) {

    /** The register in counts; those of the groups are of numbered recommendations. */
    public record Overview(
            int recommendations,
            int formalRecommendations,
            List<Count> byResponse,
            List<Count> byImplementation,
            List<Count> byAssessment,
            List<Count> byMinistry,
            List<Count> byTheme,
            List<Count> byYear,
            List<Timed> byTiming) {

        /** How many numbered recommendations nobody answered yet. */
        public int unanswered() {
            return count(byResponse, ResponseState.AWAITING);
        }

        /** How many were carried out, as the cabinet reports. */
        public int carriedOut() {
            return count(byImplementation, ImplementationState.DONE);
        }

        /** How many the Rapporteur judges to have been followed up. */
        public int followedUp() {
            return count(byAssessment, AssessmentState.FOLLOWED_UP);
        }

        /** How many commitments are past their last day without proof. */
        public int past() {
            return byTiming.stream()
                    .filter(each -> each.filter().timing().contains(TimingState.PAST_WITHOUT_EVIDENCE))
                    .mapToInt(Timed::count)
                    .sum();
        }

        private static int count(List<Count> counts, Enum<?> state) {
            return counts.stream()
                    .filter(each -> each.state() == state)
                    .mapToInt(Count::count)
                    .sum();
        }
    }

    /** A record that changed; {@code about} is what an entry such as a deadline is about, {@code record} null when nothing is left. */
    public record Changed(
            String key,
            Kind kind,
            @Nullable Named record,
            @Nullable Named about,
            Instant changedAt) {

        /** The record whose page tells of it; null when there is none. */
        public @Nullable Named shown() {
            return about == null ? record : about;
        }
    }
}
