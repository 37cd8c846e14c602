package nl.opvolgmonitor.api.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL request. Members it does not know are ignored, as the specification asks.
 *
 * @param query the document
 * @param operationName null when the document has one operation
 * @param variables by name; empty when none were given
 * @param context what the engine is told about who sent it
 */
record GraphqlRequest(
        String query, @Nullable String operationName, Map<String, Object> variables, Map<Object, Object> context) {

    static GraphqlRequest of(Map<String, @Nullable Object> members) {
        mapIn(members, "extensions");
        return new GraphqlRequest(queryIn(members), operationIn(members), mapIn(members, "variables"), Map.of());
    }

    GraphqlRequest in(Map<Object, Object> other) {
        return new GraphqlRequest(query, operationName, variables, other);
    }

    private static String queryIn(Map<String, @Nullable Object> members) {
        if (members.get("query") instanceof String query) {
            return query;
        }
        throw RequestRefused.malformed("Een verzoek heeft een query, als tekst");
    }

    private static @Nullable String operationIn(Map<String, @Nullable Object> members) {
        return switch (members.get("operationName")) {
            case null -> null;
            case String name -> name.isEmpty() ? null : name;
            default -> throw RequestRefused.malformed("operationName is een tekst");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapIn(Map<String, @Nullable Object> members, String name) {
        return switch (members.get(name)) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, Object>) map;
            default -> throw RequestRefused.malformed(name + " is een object met waarden bij namen");
        };
    }
}
