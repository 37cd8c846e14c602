package nl.opvolgmonitor.persistence.recommendation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Recommendations, each in its own table. */
@Factory
final class RecommendationRecords {

    @Singleton
    JdbcRecords<Recommendation> recommendations(Doors doors) {
        return new JdbcRecords<>(doors, Kind.RECOMMENDATION, Recommendation.class);
    }
}
