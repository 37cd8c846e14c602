package nl.opvolgmonitor.api.commitment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.source.Document;

/** What became of commitments, and what took their place. */
@Singleton
final class FulfilmentResolvers implements Resolvers {

    private final Batch<Key, Commitment> commitments;
    private final Batch<Key, List<Fulfilment>> history;
    private final Batch<Key, List<Fulfilment>> namedAsReplacement;

    FulfilmentResolvers(Library library) {
        this.commitments = library.named(Commitment.class);
        this.history = library.by(Fulfilment.class, Fulfilment.COMMITMENT);
        this.namedAsReplacement = library.linkedTo(Fulfilment.class, List.of(Role.REPLACED_BY));
    }

    @Override
    public void addTo(Graph graph) {
        graph.one("Fulfilment.commitment", Commitment.class, Fulfilment::commitment);
        graph.one("Fulfilment.document", Document.class, Fulfilment::document);
        graph.one("Fulfilment.informedBy", Document.class, Fulfilment::informedBy);
        graph.links("Fulfilment.replacedBy", Role.REPLACED_BY);
        graph.many("Document.fulfilments", Fulfilment.class, Fulfilment.DOCUMENT);
        graph.many("Commitment.fulfilments", history);
        graph.last("Commitment.fulfilment", history);
        graph.derived(
                "Commitment.status",
                history,
                (Commitment commitment, List<Fulfilment> found) -> FulfilmentStatus.after(found));
        graph.edge("Commitment.replacedBy", this::replacedBy);
        graph.edge("Commitment.replaces", this::replaces);
    }

    private CompletionStage<Collection<Commitment>> replacedBy(Commitment commitment, Reading reading) {
        return reading.one(history, commitment.key())
                .thenCompose(found -> reading.each(commitments, replacements(found)))
                .thenApply(found -> found.values());
    }

    private CompletionStage<Collection<Commitment>> replaces(Commitment commitment, Reading reading) {
        return reading.one(namedAsReplacement, commitment.key())
                .thenCompose(found -> reading.each(
                        commitments, found.stream().map(Fulfilment::commitment).toList()))
                .thenApply(found -> found.values());
    }

    private static List<Key> replacements(List<Fulfilment> history) {
        return history.stream()
                .flatMap(entry -> entry.links(Role.REPLACED_BY).stream())
                .map(Link::target)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
