package nl.opvolgmonitor.api.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Serves a root field, and leaves its point in time behind for everything below it. */
record RootFetcher<V>(Edge<Arguments, V> edge) implements DataFetcher<CompletionStage<DataFetcherResult<V>>> {

    @Override
    public CompletionStage<DataFetcherResult<V>> get(DataFetchingEnvironment environment) {
        var at = Now.of(environment.getGraphQlContext()).unless(environment.getArgument("at"));
        var found = edge.follow(new Arguments(environment.getArguments()), new Reading(environment, at));
        var value = found == null ? CompletableFuture.<V>completedFuture(null) : found;
        return value.thenApply(data -> result(data, at));
    }

    private static <V> DataFetcherResult<V> result(V data, PointInTime at) {
        return DataFetcherResult.<V>newResult().data(data).localContext(at).build();
    }
}
