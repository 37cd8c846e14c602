package nl.opvolgmonitor.api.commitment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.Precedence;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.source.Document;
import org.jspecify.annotations.Nullable;

/** How far commitments cover what was asked. */
@Singleton
final class CoverageResolvers implements Resolvers {

    private final Batch<Key, Commitment> commitments;
    private final Batch<Key, List<Fulfilment>> fulfilments;
    private final Batch<Key, Recommendation> recommendations;
    private final Batch<Key, Registered> publications;

    CoverageResolvers(Library library) {
        this.commitments = library.named(Commitment.class);
        this.fulfilments = library.by(Fulfilment.class, Fulfilment.COMMITMENT);
        this.recommendations = library.named(Recommendation.class);
        this.publications = library.named(Report.class, Document.class);
    }

    @Override
    public void addTo(Graph graph) {
        graph.one("Coverage.commitment", Commitment.class, Coverage::commitment);
        graph.any("Coverage.toward", Coverage::toward);
        graph.many("Commitment.coverages", Coverage.class, Coverage.COMMITMENT);
        graph.many("Commitment.answeredBy", Coverage.class, Coverage.TOWARD);
        graph.many("Recommendation.coverages", Coverage.class, Coverage.TOWARD);
        graph.many("Motion.coverages", Coverage.class, Coverage.TOWARD);
        graph.edge("Coverage.precedesPublication", this::precedesPublication);
    }

    private CompletionStage<Boolean> precedesPublication(Coverage coverage, Reading reading) {
        var commitment = reading.one(commitments, coverage.commitment());
        var history = reading.one(fulfilments, coverage.commitment());
        var published = reading.one(recommendations, coverage.toward())
                .thenCompose(asked -> reading.maybe(publications, asked == null ? null : asked.publishedIn()))
                .thenApply(found -> found == null ? null : found.entry().effective());
        return commitment.thenCombine(history, Done::new).thenCombine(published, Done::precedes);
    }

    private record Done(Commitment commitment, List<Fulfilment> history) {

        @Nullable
        Boolean precedes(@Nullable Moment published) {
            return Precedence.of(commitment, history, published);
        }
    }
}
