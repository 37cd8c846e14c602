package nl.opvolgmonitor.api.opendata;

import static nl.opvolgmonitor.api.linked.Prefixes.DCAT;
import static nl.opvolgmonitor.api.linked.Prefixes.DCT;
import static nl.opvolgmonitor.api.linked.Term.dutch;
import static nl.opvolgmonitor.api.linked.Term.iri;
import static nl.opvolgmonitor.api.linked.Term.plain;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.linked.Graph;

/** Where the register can be asked: GraphQL, and REST. */
@Singleton
final class DataServices {

    private record Door(String name, String title, String address, String description) {}

    private static final List<Door> ALL = List.of(
            new Door("graphql", "Opvolgmonitor, GraphQL", "/graphql", "/open-data/schema.graphqls"),
            new Door("rest", "Opvolgmonitor, REST", "/v1", "/v1/openapi.json"));

    /** The addresses of what was added. */
    List<String> addTo(Graph graph, String self) {
        ALL.forEach(service -> graph.about(self + "#" + service.name())
                .is(DCAT + "DataService")
                .with(DCT + "identifier", plain(self + "#" + service.name()))
                .with(DCT + "title", dutch(service.title()))
                .with(DCAT + "endpointURL", iri(graph.origin() + service.address()))
                .with(DCAT + "endpointDescription", iri(graph.origin() + service.description())));
        return ALL.stream().map(service -> self + "#" + service.name()).toList();
    }
}
