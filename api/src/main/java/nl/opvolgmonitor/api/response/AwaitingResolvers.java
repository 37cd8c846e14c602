package nl.opvolgmonitor.api.response;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Awaiting;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.domain.source.Document;
import org.jspecify.annotations.Nullable;

/** How long answers have been awaited. */
@Singleton
final class AwaitingResolvers implements Resolvers {

    private final Batch<Key, List<Response>> answers;
    private final Batch<Key, Registered> publications;

    AwaitingResolvers(Library library) {
        this.answers = library.by(Response.class, Response.RECOMMENDATION);
        this.publications = library.named(Report.class, Document.class);
    }

    @Override
    public void addTo(Graph graph) {
        graph.edge("Recommendation.awaiting", this::awaiting);
    }

    private CompletionStage<Awaiting> awaiting(Recommendation asked, Reading reading) {
        return reading.one(answers, asked.key()).thenCompose(found -> {
            if (ResponseState.after(found, asked.formal()) != ResponseState.AWAITING) {
                return CompletableFuture.completedFuture(null);
            }
            return reading.one(publications, asked.publishedIn()).thenApply(in -> since(in, reading.at()));
        });
    }

    private static @Nullable Awaiting since(@Nullable Registered publication, PointInTime at) {
        if (publication == null) {
            return null;
        }
        var benchmark = publication instanceof Report report ? report.responseTermDays() : Awaiting.BENCHMARK_DAYS;
        return Awaiting.between(publication.entry().effectiveFrom(), at.effective(), benchmark);
    }
}
