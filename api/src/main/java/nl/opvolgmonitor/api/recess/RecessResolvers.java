package nl.opvolgmonitor.api.recess;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.recess.Recess;
import nl.opvolgmonitor.domain.recess.RecessFilter;
import nl.opvolgmonitor.domain.register.Listing;

/** When the Chambers do not meet. */
@Singleton
final class RecessResolvers implements Resolvers {

    private final Listing<Recess, RecessFilter> recesses;

    RecessResolvers(Listing<Recess, RecessFilter> recesses) {
        this.recesses = recesses;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.recess", Recess.class);
        graph.list("Query.recesses", recesses, RecessFilter.class);
    }
}
