package nl.opvolgmonitor.domain.overview;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.jspecify.annotations.Nullable;

/** Which recommendations to list. Every condition given must hold; null or an empty list is no condition. */
public record RecommendationFilter(
        @Nullable Key publishedIn,
        List<RecommendationForm> form,
        @Nullable Boolean formal,
        @Nullable Key addressee,
        @Nullable Key ministry,
        @Nullable String theme,
        @Nullable String targetGroup,
        @Nullable Integer year,
        List<ResponseState> response,
        List<ImplementationState> implementation,
        List<AssessmentState> assessment,
        @Nullable Boolean closed,
        @Nullable String text) {

    public RecommendationFilter {
        form = form == null ? List.of() : List.copyOf(form);
        response = response == null ? List.of() : List.copyOf(response);
        implementation = implementation == null ? List.of() : List.copyOf(implementation);
        assessment = assessment == null ? List.of() : List.copyOf(assessment);
    }
}
