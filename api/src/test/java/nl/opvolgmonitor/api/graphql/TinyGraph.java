package nl.opvolgmonitor.api.graphql;

import java.util.List;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;

/** One edge of every sort over the {@link TinyRegister}. */
final class TinyGraph {

    private TinyGraph() {}

    static void addTo(Graph graph) {
        graph.record("Query.organisation", Organisation.class);
        graph.one("Organisation.partOf", Organisation.class, Organisation::partOf);
        graph.many("Organisation.parts", Organisation.class, Organisation.PART_OF);
        graph.many("Organisation.answers", Response.class, Response.RECOMMENDATION);
        graph.linked("Person.answers", Response.class, Role.OFFICE);
        graph.any("Link.record", Link::target);
        graph.links("Response.offices", Role.OFFICE);
    }

    static void addRules(Graph graph, Library library) {
        graph.root("Query.node", (arguments, reading) -> reading.one(library.anythingHeld(), arguments.key("id")));
        var answers = library.by(Response.class, Response.RECOMMENDATION);
        graph.last("Organisation.answer", answers);
        graph.derived("Organisation.answerCount", answers, (Organisation source, List<Response> found) -> found.size());
        var parts = library.by(Organisation.class, Organisation.PART_OF);
        var named = library.named(Organisation.class);
        graph.edge(
                "Organisation.uncles",
                (Organisation source, Reading reading) ->
                        reading.one(named, source.partOf()).thenCompose(parent -> reading.one(parts, parent.key())));
    }
}
