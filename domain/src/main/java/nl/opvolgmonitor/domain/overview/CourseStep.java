package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import java.util.List;

/** How many numbered recommendations stood in each state of each series at the end of a day; a state without any is left out. */
public record CourseStep(
        LocalDate on,
        List<RecommendationCount> byResponse,
        List<RecommendationCount> byImplementation,
        List<RecommendationCount> byAssessment) {

    public CourseStep {
        byResponse = List.copyOf(byResponse);
        byImplementation = List.copyOf(byImplementation);
        byAssessment = List.copyOf(byAssessment);
    }
}
