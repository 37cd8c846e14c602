package nl.opvolgmonitor.api.page;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document of ours was answered with errors. */
final class QueryFailed extends RuntimeException {

    private QueryFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static QueryFailed with(List<GraphQLError> errors) {
        return new QueryFailed(
                errors.stream().map(GraphQLError::toString).collect(Collectors.joining("\n")),
                errors.getFirst() instanceof ExceptionWhileDataFetching failed ? failed.getException() : null);
    }
}
