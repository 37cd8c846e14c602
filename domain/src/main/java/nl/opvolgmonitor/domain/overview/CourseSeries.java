package nl.opvolgmonitor.domain.overview;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;

/** What is followed through time: each series by itself, and never one derived from another. */
public enum CourseSeries {
    RESPONSE,
    IMPLEMENTATION,
    ASSESSMENT;

    /** The recommendations in the state of that name of this series. */
    RecommendationSelection selection(String state) {
        return switch (this) {
            case RESPONSE -> RecommendationSelection.ofResponse(ResponseState.valueOf(state));
            case IMPLEMENTATION -> RecommendationSelection.ofImplementation(ImplementationState.valueOf(state));
            case ASSESSMENT -> RecommendationSelection.ofAssessment(AssessmentState.valueOf(state));
        };
    }

    /** Every state of this series, in its order. */
    List<? extends Enum<?>> states() {
        return switch (this) {
            case RESPONSE -> List.of(ResponseState.values());
            case IMPLEMENTATION -> List.of(ImplementationState.values());
            case ASSESSMENT -> List.of(AssessmentState.values());
        };
    }
}
