package nl.opvolgmonitor.ui.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.ui.deadline.Term;
import nl.opvolgmonitor.ui.overview.Count;
import nl.opvolgmonitor.ui.overview.Counted;
import nl.opvolgmonitor.ui.register.Connection;
import org.jspecify.annotations.Nullable;

/** What the pictures of the register are drawn from. */
public record Counts(
        Overview overview,
        Course course,
        Connection<Promised> late,
        Connection<Promised> ahead,
        Connection<Promised> settled) {

    public record Overview(
            int formalRecommendations,
            int commitments,
            List<Count> byMinistry,
            List<Timed> byTiming,
            List<Cross> byResponseAndAssessment,
            List<Cross> byMinistryAndResponse,
            List<Cross> byMinistryAndImplementation,
            List<Cross> byMinistryAndAssessment) {

        int timed(TimingState state) {
            return byTiming.stream()
                    .filter(each -> each.filter().timing().contains(state))
                    .mapToInt(Timed::count)
                    .sum();
        }
    }

    /** How many commitments have a deadline that stands so. */
    public record Timed(int count, Timings filter) {}

    public record Timings(List<TimingState> timing) {}

    /** How many numbered recommendations share two things, and what lists them. */
    public record Cross(String row, String column, int count, Counted filter) {}

    /** How the counts came about; a step for each day on which one changed. */
    public record Course(List<Step> steps) {}

    public record Step(LocalDate on, List<Count> byResponse, List<Count> byImplementation, List<Count> byAssessment) {}

    /** A promise along the days. */
    public record Promised(
            String id,
            String text,
            FulfilmentStatus status,
            LocalDate effectiveFrom,
            @Nullable Term deadline,
            @Nullable Outcome fulfilment) {

        /** The day of what last became of it; null while nothing is known. */
        @Nullable
        LocalDate settledOn() {
            return isSettled() && fulfilment != null ? fulfilment.effectiveFrom() : null;
        }

        boolean isSettled() {
            return !status.isOpen();
        }

        /** Its deadline; of a promise without one, one without words and days. */
        public Term term() {
            return Objects.requireNonNullElseGet(deadline, () -> new Term(null, null, null));
        }
    }

    public record Outcome(LocalDate effectiveFrom) {}
}
