package nl.opvolgmonitor.domain.overview;

import java.util.List;
import nl.opvolgmonitor.domain.register.PointInTime;

/** The register in counts as of a point in time; {@link OverviewPart} names each of them. */
public record Overview(
        PointInTime at,
        int recommendations,
        int formalRecommendations,
        int commitments,
        int motions,
        List<RecommendationCount> byResponse,
        List<RecommendationCount> byImplementation,
        List<RecommendationCount> byAssessment,
        List<RecommendationCount> byMinistry,
        List<RecommendationCount> byTheme,
        List<RecommendationCount> byYear,
        List<CommitmentCount> byTiming,
        List<RecommendationCross> byResponseAndAssessment,
        List<RecommendationCross> byMinistryAndResponse,
        List<RecommendationCross> byMinistryAndImplementation,
        List<RecommendationCross> byMinistryAndAssessment,
        List<MinistryResponseTime> responseTimes) {}
