package nl.opvolgmonitor.api.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Serves a field below the root: the point in time is the one its root field left behind. */
record EdgeFetcher<S, V>(Edge<S, V> edge) implements DataFetcher<@Nullable CompletionStage<V>> {

    @Override
    public @Nullable CompletionStage<V> get(DataFetchingEnvironment environment) {
        S source = Objects.requireNonNull(environment.getSource());
        PointInTime at = Objects.requireNonNull(environment.getLocalContext());
        return edge.follow(source, new Reading(environment, at));
    }
}
