package nl.opvolgmonitor.api.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Serves a mutation; what is read of its answer is read as of after it. */
record CallFetcher(Function<Call, Object> carryOut) implements DataFetcher<DataFetcherResult<Object>> {

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        var call = new Call(
                environment.getField().getName(),
                Objects.requireNonNull(environment.getArgument("input")),
                Caller.of(environment.getGraphQlContext()));
        var outcome = carryOut.apply(call);
        return DataFetcherResult.newResult()
                .data(outcome)
                .localContext(PointInTime.latest())
                .build();
    }
}
