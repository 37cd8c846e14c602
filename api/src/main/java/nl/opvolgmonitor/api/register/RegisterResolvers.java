package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.Corrections;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.source.Document;

/** What every record has: proof, relations, and links to others. */
@Singleton
final class RegisterResolvers implements Resolvers {

    private final EvidenceRepository evidence;
    private final Corrections corrections;
    private final Batch<Key, Registered> anything;
    private final Batch<Key, Registered> named;
    private final Batch<Key, List<Relation>> from;
    private final Batch<Key, List<Relation>> to;

    RegisterResolvers(EvidenceRepository evidence, Corrections corrections, Library library) {
        this.corrections = corrections;
        this.evidence = evidence;
        this.anything = library.anythingHeld();
        this.named = library.anythingNamed();
        this.from = library.by(Relation.class, Relation.FROM_KEY);
        this.to = library.by(Relation.class, Relation.TO_KEY);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.node", (arguments, reading) -> reading.one(anything, arguments.key("id")));
        graph.root(
                "Query.corrections",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        corrections.latest(arguments.maybeKey("record"), arguments.first(), reading.at())));
        graph.many("Record.evidence", Batch.ofLists("Evidence by record", evidence::ofRecords));
        graph.many("Record.relations", Batch.ofLists("Relation", this::relations));
        graph.any("Relation.from", Relation::fromKey);
        graph.any("Relation.to", Relation::toKey);
        graph.many("Document.quotes", Batch.ofLists("Evidence by document", evidence::ofDocuments));
        graph.any("Evidence.record", Evidence::record);
        graph.one("Evidence.document", Document.class, Evidence::document);
        graph.any("Link.record", Link::target);
        graph.edge("Link.name", this::name);
    }

    private Map<Key, List<Relation>> relations(Set<Key> keys, PointInTime at) {
        var outward = from.read(keys, at);
        var inward = to.read(keys, at);
        var both = new HashMap<Key, List<Relation>>();
        keys.forEach(key ->
                both.put(key, merged(outward.getOrDefault(key, List.of()), inward.getOrDefault(key, List.of()))));
        return both;
    }

    private static List<Relation> merged(List<Relation> outward, List<Relation> inward) {
        return Stream.concat(outward.stream(), inward.stream())
                .sorted(Comparator.comparing(
                                (Relation relation) -> relation.entry().effectiveFrom())
                        .thenComparing(relation -> relation.entry().recordedAt()))
                .toList();
    }

    private CompletionStage<String> name(Link link, Reading reading) {
        if (link.name() != null || link.target() == null) {
            return CompletableFuture.completedFuture(link.name());
        }
        return reading.one(named, link.target()).thenApply(RecordName::of);
    }
}
