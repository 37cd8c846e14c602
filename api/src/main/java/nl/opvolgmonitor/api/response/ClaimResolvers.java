package nl.opvolgmonitor.api.response;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.Everything;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.response.AnswersByYear;
import nl.opvolgmonitor.domain.response.Claim;
import nl.opvolgmonitor.domain.response.ClaimCheck;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.domain.source.Document;

/** What documents claim about all answers of a year, held against the register. */
@Singleton
final class ClaimResolvers implements Resolvers {

    private final Listing<Claim, Everything> claims;
    private final Batch<Integer, List<ResponseState>> states;

    ClaimResolvers(Listing<Claim, Everything> claims, AnswersByYear answers) {
        this.claims = claims;
        this.states = Batch.ofLists("Answers by year", answers::states);
    }

    @Override
    public void addTo(Graph graph) {
        graph.list("Query.claims", claims, Everything.class);
        graph.one("Claim.document", Document.class, Claim::document);
        graph.many("Document.claims", Claim.class, Claim.DOCUMENT);
        graph.edge(
                "Claim.check",
                (Claim claim, Reading reading) -> reading.one(states, claim.aboutYear())
                        .thenApply(found -> ClaimCheck.of(claim.responseType(), found)));
    }
}
