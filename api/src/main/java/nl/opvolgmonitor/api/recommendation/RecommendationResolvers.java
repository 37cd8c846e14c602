package nl.opvolgmonitor.api.recommendation;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.overview.RecommendationFacet;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.recommendation.RecommendationOrder;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.source.Document;

/** What the Rapporteur asked. What others make of it is added by their own packages. */
@Singleton
final class RecommendationResolvers implements Resolvers {

    private final Listing<Recommendation, RecommendationFilter> recommendations;
    private final Tally<RecommendationFilter> tally;
    private final Library library;

    RecommendationResolvers(
            Listing<Recommendation, RecommendationFilter> recommendations,
            Tally<RecommendationFilter> tally,
            Library library) {
        this.recommendations = recommendations;
        this.tally = tally;
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.recommendation", Recommendation.class);
        graph.list("Query.recommendations", recommendations, RecommendationFilter.class, RecommendationOrder.class);
        graph.counts("RecommendationConnection", tally, RecommendationFilter.class, RecommendationFacet::valueOf);
        graph.one(
                "Recommendation.publishedIn", library.named(Report.class, Document.class), Recommendation::publishedIn);
        graph.links("Recommendation.addressees", Role.ADDRESSEE);
        graph.many("Report.recommendations", Recommendation.class, Recommendation.PUBLISHED_IN);
        graph.many("Document.recommendations", Recommendation.class, Recommendation.PUBLISHED_IN);
        graph.linked("Organisation.recommendations", Recommendation.class, Role.ADDRESSEE);
    }
}
