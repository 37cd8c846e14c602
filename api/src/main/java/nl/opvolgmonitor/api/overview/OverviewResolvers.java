package nl.opvolgmonitor.api.overview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.api.term.TermLabels;
import nl.opvolgmonitor.domain.overview.CommitmentCount;
import nl.opvolgmonitor.domain.overview.Overview;
import nl.opvolgmonitor.domain.overview.OverviewPart;
import nl.opvolgmonitor.domain.overview.OverviewRepository;
import nl.opvolgmonitor.domain.overview.RecommendationCount;
import nl.opvolgmonitor.domain.overview.RecommendationCross;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;

/** The register in counts. */
@Singleton
final class OverviewResolvers implements Resolvers {

    private final OverviewRepository counts;
    private final TermLabels terms;

    OverviewResolvers(OverviewRepository counts, TermLabels terms) {
        this.counts = counts;
        this.terms = terms;
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
        graph.<RecommendationCount, String>edge("RecommendationCount.label", this::label);
        graph.value("CommitmentCount.label", (CommitmentCount count, Arguments none) -> count.dutchLabel());
    }

    private Overview overview(Reading reading) {
        var parts = OverviewPart.of(reading::asksFor);
        return reading.memo().get(List.of("overview", reading.at(), parts), () -> counts.overview(reading.at(), parts));
    }

    private CompletionStage<String> label(RecommendationCount count, Reading reading) {
        var theme = count.filter().theme();
        return theme == null
                ? CompletableFuture.completedFuture(count.dutchLabel())
                : terms.of(new TermId(TermKind.THEME, theme), reading);
    }
}
