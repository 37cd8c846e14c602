package nl.opvolgmonitor.api.term;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.HeldList;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermFilter;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.domain.term.Terms;

/** The lists themselves. */
@Singleton
final class TermResolvers implements Resolvers {

    private final TermLog log;

    TermResolvers(TermLog log) {
        this.log = log;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.terms",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        log.terms().knownAt(reading.at().known())));
        graph.root(
                "Query.allTerms", (arguments, reading) -> CompletableFuture.completedFuture(page(arguments, reading)));
        graph.value("Terms.all", TermResolvers::all);
        graph.value("Terms.versions", (Terms terms, Arguments none) -> terms.versions());
    }

    private Connection<Term> page(Arguments arguments, Reading reading) {
        var filter = arguments.filter(TermFilter.class);
        var shown = log.terms().knownAt(reading.at().known()).all().stream()
                .filter(filter::lets)
                .toList();
        return new HeldList<>(shown, term -> term.kind() + " " + term.code()).page(arguments.page(TimeOrder.OLDEST));
    }

    private static List<Term> all(Terms terms, Arguments arguments) {
        return arguments.values().get("kind") instanceof String kind ? terms.all(TermKind.valueOf(kind)) : terms.all();
    }
}
