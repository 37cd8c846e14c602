package nl.opvolgmonitor.api.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Serves a field from its source alone. */
record ValueFetcher<S, V>(BiFunction<S, Arguments, @Nullable V> value) implements TrivialDataFetcher<@Nullable V> {

    @Override
    public @Nullable V get(DataFetchingEnvironment environment) {
        S source = Objects.requireNonNull(environment.getSource());
        return value.apply(source, new Arguments(environment.getArguments()));
    }
}
