package nl.opvolgmonitor.api.signal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.signal.SignalFact;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.signal.FactWords;

/** What the facts of signals say, and what proves them. */
@Singleton
final class FactResolvers implements Resolvers {

    private static final FactWords DUTCH = new FactWords(Language.DUTCH);

    private final Batch<Key, List<Evidence>> proof;
    private final Batch<Key, Document> documents;

    FactResolvers(EvidenceRepository evidence, Library library) {
        this.proof = Batch.ofLists("Evidence by record", evidence::ofRecords);
        this.documents = library.named(Document.class);
    }

    @Override
    public void addTo(Graph graph) {
        graph.any("SignalFact.record", SignalFact::record);
        graph.value(
                "SignalFact.said",
                (SignalFact fact, Arguments none) -> fact.said().name());
        graph.value(
                "SignalFact.text",
                (SignalFact fact, Arguments none) -> DUTCH.of(fact.said().name(), fact.values()));
        graph.<SignalFact, String>edge(
                "SignalFact.quote",
                (fact, reading) -> proof(fact, reading)
                        .thenApply(found -> found.map(Evidence::quote).orElse(null)));
        graph.<SignalFact, Document>edge("SignalFact.document", this::document);
    }

    private CompletionStage<Document> document(SignalFact fact, Reading reading) {
        return proof(fact, reading)
                .thenCompose(found -> found.isPresent()
                        ? reading.one(documents, found.get().document())
                        : CompletableFuture.completedFuture(null));
    }

    private CompletionStage<Optional<Evidence>> proof(SignalFact fact, Reading reading) {
        return reading.one(proof, fact.record()).thenApply(FactResolvers::first);
    }

    private static Optional<Evidence> first(List<Evidence> quotes) {
        return quotes.stream()
                .filter(quote -> quote.role() == EvidenceRole.PROOF)
                .findFirst();
    }
}
