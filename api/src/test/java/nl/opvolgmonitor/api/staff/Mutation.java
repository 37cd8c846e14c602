package nl.opvolgmonitor.api.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How a client writes a mutation and reads what came of it. */
public final class Mutation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Mutation() {}

    /** With the variable {@code $input}. */
    public static String document(String mutation) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return "mutation ($input: " + type + "!) { answer: " + mutation + "(input: $input) " + selection(mutation)
                + "}";
    }

    private static String selection(String mutation) {
        var conflict = mutation.matches("(amend|correct).*|.*Records|addEvidence")
                ? " ... on Conflict { currentVersion theirs { field from to } yours { field from to } }"
                : "";
        return "{ __typename ... on Refusal { message }" + conflict + " }";
    }

    /** The member of the result union, or the whole answer when that has errors. */
    public static JsonNode outcome(JsonNode answer) {
        return answer.has("errors") ? answer : answer.at("/data/answer");
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(text, malformed);
        }
    }
}
