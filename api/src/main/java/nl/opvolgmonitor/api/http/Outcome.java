package nl.opvolgmonitor.api.http;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micronaut.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a GraphQL request led to.
 *
 * @param status as {@code application/graphql-response+json} has it
 * @param body in the order in which it is written
 */
record Outcome(HttpStatus status, Map<String, Object> body) {

    /** Or a refusal when an error says that the register is away. */
    static Outcome of(ExecutionResult result, List<GraphQLError> errors) {
        return result.isDataPresent() ? executed(result, available(errors)) : refused(errors);
    }

    private static List<GraphQLError> available(List<GraphQLError> errors) {
        errors.stream().filter(ErrorCode.UNAVAILABLE::isOf).findFirst().ifPresent(away -> {
            throw RequestRefused.unavailable(away);
        });
        return errors;
    }

    private static Outcome executed(ExecutionResult result, List<GraphQLError> errors) {
        var body = body(errors);
        body.put("data", result.getData());
        return new Outcome(HttpStatus.OK, body);
    }

    /** Without data: the first error tells whether the request was at fault, or we were. */
    static Outcome refused(List<GraphQLError> errors) {
        var status = switch (ErrorCode.of(errors.getFirst())) {
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            case TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return new Outcome(status, body(errors));
    }

    /** The data when nothing at all went wrong; otherwise the first thing that did, as a refusal of the whole request. */
    @SuppressWarnings("unchecked")
    Map<String, Object> whole() {
        if (body.get("errors") instanceof List<?> errors && !errors.isEmpty()) {
            var first = (Map<String, Object>) errors.getFirst();
            var extensions = (Map<String, Object>) requireNonNull(first.get("extensions"));
            throw RequestRefused.answered(
                    (ErrorCode) requireNonNull(extensions.get("code")), String.valueOf(first.get("message")));
        }
        return (Map<String, Object>) requireNonNull(body.get("data"));
    }

    /** Whether nothing went wrong. */
    boolean isWhole() {
        return !body.containsKey("errors");
    }

    /** In one word how it ended: the code of its first error, or OK. */
    String code() {
        return body.get("errors") instanceof List<?> errors
                        && errors.getFirst() instanceof Map<?, ?> first
                        && first.get("extensions") instanceof Map<?, ?> extensions
                ? String.valueOf(extensions.get("code"))
                : "OK";
    }

    /** Null when it did not come to counting. */
    Outcome with(@Nullable Cost cost) {
        if (cost != null) {
            body.put("extensions", cost.shown());
        }
        return this;
    }

    static Map<String, Object> body(List<GraphQLError> errors) {
        var body = new LinkedHashMap<String, Object>();
        if (!errors.isEmpty()) {
            body.put("errors", errors.stream().map(Outcome::specified).toList());
        }
        return body;
    }

    private static Map<String, Object> specified(GraphQLError error) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", ErrorCode.of(error));
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        var specified = new LinkedHashMap<>(error.toSpecification());
        specified.put("extensions", extensions);
        return specified;
    }
}
