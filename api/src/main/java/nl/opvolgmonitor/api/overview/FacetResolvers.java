package nl.opvolgmonitor.api.overview;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.ui.Labels;

/** What a counted value is called: the word for a value of an enum, the name of a record, or the word for a code. */
@Singleton
final class FacetResolvers implements Resolvers {

    @Override
    public void addTo(Graph graph) {
        graph.value("Facet.label", (Facet facet, Arguments none) -> label(facet));
    }

    private static String label(Facet facet) {
        var type = facet.by().valueType();
        if (type != null) {
            return Labels.dutch().of(type.getSimpleName() + "." + facet.value());
        }
        var called = facet.called();
        return called == null ? Labels.dutch().term(facet.value()) : called;
    }
}
