package nl.opvolgmonitor.api.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Turns the pages of a list, given as a root field without its closing parenthesis. */
final class Pages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Pages() {}

    static List<String> keys(String list) {
        return page(list, "").findValuesAsText("id");
    }

    static List<String> turned(String list) {
        var keys = new ArrayList<String>();
        var page = page(list, "");
        keys.addAll(page.findValuesAsText("id"));
        while (page.findValue("hasNextPage").asBoolean()) {
            page = page(list, ", after: \"" + page.findValue("endCursor").asText() + "\"");
            keys.addAll(page.findValuesAsText("id"));
        }
        return keys;
    }

    private static JsonNode page(String list, String after) {
        return JSON.valueToTree(
                Served.data("{ " + list + after + ") { edges { node { id } } pageInfo { hasNextPage endCursor } } }"));
    }
}
