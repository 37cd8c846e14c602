package nl.opvolgmonitor.api.response;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseTime;
import nl.opvolgmonitor.domain.source.Document;
import org.jspecify.annotations.Nullable;

/** How long answers took. An answer is dated by its own moment, otherwise by its document. */
@Singleton
final class ResponseTimes implements Resolvers {

    private final Batch<Key, Recommendation> recommendations;
    private final Batch<Key, List<Recommendation>> published;
    private final Batch<Key, List<Response>> answers;
    private final Batch<Key, Registered> publications;
    private final Batch<Key, Document> documents;

    ResponseTimes(Library library) {
        this.recommendations = library.named(Recommendation.class);
        this.published = library.by(Recommendation.class, Recommendation.PUBLISHED_IN);
        this.answers = library.by(Response.class, Response.RECOMMENDATION);
        this.publications = library.named(Report.class, Document.class);
        this.documents = library.named(Document.class);
    }

    @Override
    public void addTo(Graph graph) {
        graph.edge("Response.daysToResponse", this::ofResponse);
        graph.edge("Report.daysToResponse", this::ofReport);
    }

    private CompletionStage<Long> ofResponse(Response response, Reading reading) {
        var publication = reading.one(recommendations, response.recommendation())
                .thenCompose(asked -> reading.maybe(publications, asked == null ? null : asked.publishedIn()));
        return publication.thenCombine(
                answered(List.of(response), reading), (found, moments) -> ResponseTime.days(effective(found), moments));
    }

    private CompletionStage<Long> ofReport(Report report, Reading reading) {
        return reading.one(published, report.key())
                .thenCompose(asked -> reading.each(
                        answers, asked.stream().map(Registered::key).toList()))
                .thenCompose(found -> answered(certain(found.values()), reading))
                .thenApply(moments -> ResponseTime.days(report.entry().effective(), moments));
    }

    private static List<Response> certain(Collection<List<Response>> answers) {
        return answers.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.certainty() != Certainty.CANDIDATE)
                .toList();
    }

    private CompletableFuture<List<Moment>> answered(List<Response> responses, Reading reading) {
        var stated = responses.stream()
                .flatMap(response -> Stream.ofNullable(response.document()))
                .toList();
        return reading.each(documents, stated)
                .thenApply(found -> responses.stream()
                        .flatMap(response -> Stream.ofNullable(moment(response, found)))
                        .toList());
    }

    private static @Nullable Moment moment(Response response, Map<Key, Document> documents) {
        var own = response.entry().effective();
        return own != null || response.document() == null ? own : effective(documents.get(response.document()));
    }

    private static @Nullable Moment effective(@Nullable Registered record) {
        return record == null ? null : record.entry().effective();
    }
}
