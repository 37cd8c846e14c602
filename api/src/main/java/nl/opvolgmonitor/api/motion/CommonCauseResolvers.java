package nl.opvolgmonitor.api.motion;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;

/** Recommendations and motions that the same commitments carry out. */
@Singleton
final class CommonCauseResolvers implements Resolvers {

    private final Batch<Key, List<Coverage>> toward;
    private final Batch<Key, List<Coverage>> ofCommitment;
    private final Batch<Key, Motion> motions;

    CommonCauseResolvers(Library library) {
        this.toward = library.by(Coverage.class, Coverage.TOWARD);
        this.ofCommitment = library.by(Coverage.class, Coverage.COMMITMENT);
        this.motions = library.named(Motion.class);
    }

    @Override
    public void addTo(Graph graph) {
        graph.edge("Recommendation.motions", this::motions);
    }

    private CompletionStage<Collection<Motion>> motions(Recommendation asked, Reading reading) {
        return reading.one(toward, asked.key())
                .thenCompose(coverages -> reading.each(
                        ofCommitment,
                        coverages.stream().map(Coverage::commitment).toList()))
                .thenCompose(coverages -> reading.each(
                        motions,
                        coverages.values().stream()
                                .flatMap(List::stream)
                                .map(Coverage::toward)
                                .toList()))
                .thenApply(found -> found.values());
    }
}
