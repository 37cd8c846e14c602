package nl.opvolgmonitor.domain.overview;

import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.jspecify.annotations.Nullable;

/** The conditions of a {@link RecommendationFilter} that list what a count counted; null where there is no condition. */
public record RecommendationSelection(
        @Nullable Boolean formal,
        @Nullable Key ministry,
        @Nullable String theme,
        @Nullable Integer year,
        @Nullable List<ResponseState> response,
        @Nullable List<ImplementationState> implementation,
        @Nullable List<AssessmentState> assessment) {

    /** All numbered recommendations. */
    public static RecommendationSelection ofAll() {
        return new RecommendationSelection(true, null, null, null, null, null, null);
    }

    public static RecommendationSelection ofResponse(ResponseState state) {
        return new RecommendationSelection(true, null, null, null, List.of(state), null, null);
    }

    public static RecommendationSelection ofImplementation(ImplementationState state) {
        return new RecommendationSelection(true, null, null, null, null, List.of(state), null);
    }

    public static RecommendationSelection ofAssessment(AssessmentState state) {
        return new RecommendationSelection(true, null, null, null, null, null, List.of(state));
    }

    public static RecommendationSelection ofMinistry(Key ministry) {
        return new RecommendationSelection(true, ministry, null, null, null, null, null);
    }

    public static RecommendationSelection ofTheme(String theme) {
        return new RecommendationSelection(true, null, theme, null, null, null, null);
    }

    public static RecommendationSelection ofYear(int year) {
        return new RecommendationSelection(true, null, null, year, null, null, null);
    }

    public static RecommendationSelection ofBoth(ResponseState answer, AssessmentState judgement) {
        return new RecommendationSelection(true, null, null, null, List.of(answer), null, List.of(judgement));
    }

    /** The same, of that ministry only. */
    public RecommendationSelection of(Key ministry) {
        return new RecommendationSelection(formal, ministry, theme, year, response, implementation, assessment);
    }

    /** The same states, of those that a selection by ministry, theme or year lets through. */
    public RecommendationSelection within(RecommendationSelection other) {
        return new RecommendationSelection(
                formal, other.ministry, other.theme, other.year, response, implementation, assessment);
    }
}
