package nl.opvolgmonitor.persistence.recommendation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class RecommendationLists {

    @Singleton
    Listing<Recommendation, RecommendationFilter> recommendationList(Doors doors, JdbcRecords<Recommendation> records) {
        return new JdbcListing<>(doors, records, RecommendationLists::conditions, Ordering::byTime);
    }

    private static Conditions conditions(RecommendationFilter filter) {
        return states(new Conditions(), filter)
                .key("k.published_in = :publishedIn", "publishedIn", filter.publishedIn())
                .oneOf("k.form = ANY(:form)", "form", filter.form())
                .where("k.formal = :formal", "formal", filter.formal())
                .key(
                        "EXISTS (SELECT 1 FROM link x WHERE x.record = k.record AND x.version = k.version"
                                + " AND x.role = 'ADDRESSEE' AND x.target = :addressee)",
                        "addressee",
                        filter.addressee())
                .key(":ministry IN " + RecommendationState.MINISTRIES, "ministry", filter.ministry())
                .where("k.themes @> ARRAY[CAST(:theme AS text)]", "theme", filter.theme())
                .where("k.target_groups @> ARRAY[CAST(:targetGroup AS text)]", "targetGroup", filter.targetGroup())
                .where("extract(year FROM k.effective_from) = :year", "year", filter.year())
                .contains("concat_ws(' ', k.text, k.raw_text)", filter.text());
    }

    private static Conditions states(Conditions conditions, RecommendationFilter filter) {
        return conditions
                .oneOf(RecommendationState.RESPONSE + " = ANY(:response)", "response", filter.response())
                .oneOf(
                        RecommendationState.IMPLEMENTATION + " = ANY(:implementation)",
                        "implementation",
                        filter.implementation())
                .oneOf(RecommendationState.ASSESSMENT + " = ANY(:assessment)", "assessment", filter.assessment())
                .where(RecommendationState.CLOSED + " = :closed", "closed", filter.closed());
    }
}
