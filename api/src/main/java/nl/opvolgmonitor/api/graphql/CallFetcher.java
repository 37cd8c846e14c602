package nl.opvolgmonitor.api.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Serves a mutation; what is read of its answer is read as of after it. */
record CallFetcher(Function<Call, Outcome<?>> carryOut) implements DataFetcher<DataFetcherResult<Outcome<?>>> {

    @Override
    public DataFetcherResult<Outcome<?>> get(DataFetchingEnvironment environment) {
        var call = new Call(
                environment.getField().getName(),
                Objects.requireNonNull(environment.getArgument("input")),
                Caller.of(environment.getGraphQlContext()));
        var outcome = carryOut.apply(call);
        return DataFetcherResult.<Outcome<?>>newResult()
                .data(outcome)
                .localContext(PointInTime.latest())
                .build();
    }
}
