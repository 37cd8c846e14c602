package nl.opvolgmonitor.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Serves every field that no resolver adds: the accessor of that name. */
final class AccessorFetcher implements LightDataFetcher<@Nullable Object> {

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return Accessor.of(source.getClass(), field.getName()).apply(source);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        Object source = Objects.requireNonNull(environment.getSource());
        return get(environment.getFieldDefinition(), source, () -> environment);
    }
}
