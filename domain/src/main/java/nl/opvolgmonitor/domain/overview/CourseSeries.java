package nl.opvolgmonitor.domain.overview;

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
}
