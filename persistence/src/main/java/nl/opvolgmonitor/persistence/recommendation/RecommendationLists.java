package nl.opvolgmonitor.persistence.recommendation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.overview.RecommendationFacet;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.JdbcTally;

/** The list of recommendations, and its counts. */
@Factory
final class RecommendationLists {

    @Singleton
    Listing<Recommendation, RecommendationFilter> recommendationList(Doors doors, JdbcRecords<Recommendation> records) {
        return new JdbcListing<>(doors, records, RecommendationConditions::of, RecommendationState.ORDERS::of);
    }

    @Singleton
    Tally<RecommendationFilter> recommendationTally(Doors doors, JdbcRecords<Recommendation> records) {
        return new JdbcTally<>(
                doors,
                records,
                RecommendationConditions::of,
                by -> RecommendationDimensions.of((RecommendationFacet) by));
    }
}
