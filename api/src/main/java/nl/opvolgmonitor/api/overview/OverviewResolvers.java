package nl.opvolgmonitor.api.overview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.overview.CommitmentCount;
import nl.opvolgmonitor.domain.overview.Overview;
import nl.opvolgmonitor.domain.overview.OverviewPart;
import nl.opvolgmonitor.domain.overview.OverviewRepository;
import nl.opvolgmonitor.domain.overview.RecommendationCount;
import nl.opvolgmonitor.domain.overview.RecommendationCross;

/** The register in counts. */
@Singleton
final class OverviewResolvers implements Resolvers {

    private final OverviewRepository counts;

    OverviewResolvers(OverviewRepository counts) {
        this.counts = counts;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.overview", (arguments, reading) -> CompletableFuture.completedFuture(overview(reading)));
        graph.root(
                "Query.course",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        reading.memo().get(List.of("course", reading.at()), () -> counts.course(reading.at()))));
        graph.value("RecommendationCross.row", (RecommendationCross cross, Arguments none) -> cross.dutchRow());
        graph.value("RecommendationCross.column", (RecommendationCross cross, Arguments none) -> cross.dutchColumn());
        graph.value("RecommendationCount.label", (RecommendationCount count, Arguments none) -> count.dutchLabel());
        graph.value("CommitmentCount.label", (CommitmentCount count, Arguments none) -> count.dutchLabel());
    }

    private Overview overview(Reading reading) {
        var parts = OverviewPart.of(reading::asksFor);
        return reading.memo().get(List.of("overview", reading.at(), parts), () -> counts.overview(reading.at(), parts));
    }
}
