package nl.opvolgmonitor.api.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;

/** Serves a field to whom the gatekeeper admits. */
record GuardedFetcher<V>(DataFetcher<V> fetcher, Gatekeeper gatekeeper) implements DataFetcher<V> {

    @Override
    public V get(DataFetchingEnvironment environment) throws Exception {
        var writes = Objects.equals(
                environment.getParentType(), environment.getGraphQLSchema().getMutationType());
        gatekeeper.admit(environment.getField().getName(), writes, Caller.of(environment.getGraphQlContext()));
        return fetcher.get(environment);
    }
}
