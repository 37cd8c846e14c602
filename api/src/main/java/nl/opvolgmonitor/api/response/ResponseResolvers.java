package nl.opvolgmonitor.api.response;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseFilter;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.domain.source.Document;

/** What the cabinet answered. */
@Singleton
final class ResponseResolvers implements Resolvers {

    private final Listing<Response, ResponseFilter> responses;
    private final Batch<Key, List<Response>> answers;

    ResponseResolvers(Listing<Response, ResponseFilter> responses, Library library) {
        this.responses = responses;
        this.answers = library.by(Response.class, Response.RECOMMENDATION);
    }

    @Override
    public void addTo(Graph graph) {
        graph.list("Query.responses", responses, ResponseFilter.class);
        graph.one("Response.recommendation", Recommendation.class, Response::recommendation);
        graph.one("Response.document", Document.class, Response::document);
        graph.one("Response.incorporates", Document.class, Response::incorporates);
        graph.links("Response.offices", Role.OFFICE);
        graph.many("Document.responses", Response.class, Response.DOCUMENT);
        graph.linked("Office.responses", Response.class, Role.OFFICE);
        addToRecommendation(graph);
    }

    private void addToRecommendation(Graph graph) {
        graph.many("Recommendation.responses", answers);
        graph.derived(
                "Recommendation.response",
                answers,
                (Recommendation asked, List<Response> found) ->
                        Response.deciding(found).orElse(null));
        graph.derived(
                "Recommendation.responseState",
                answers,
                (Recommendation asked, List<Response> found) -> ResponseState.after(found, asked.formal()));
    }
}
