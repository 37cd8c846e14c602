package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of the answer to a GraphQL document what stands under {@code /v1}: the same fields, with addresses beside the keys. */
final class RestBody {

    private static final String KEY = "id";

    /** The key of what is no record of the register, and has no permanent address by its key. */
    private static final String OTHER_KEY = "key";

    private static final String URI = "uri";
    private static final Set<String> OF_THE_PAGE = Set.of("edges", "pageInfo");

    private final Resource resource;
    private final Question question;
    private final RestAddress address;

    RestBody(Resource resource, Question question, RestAddress address) {
        this.resource = resource;
        this.question = question;
        this.address = address;
    }

    /** A page: its records, and whatever the document asks beside them, as how many there are. */
    ObjectNode page(JsonNode connection) {
        var body = empty();
        connection.properties().stream()
                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                .forEach(field -> body.set(field.getKey(), field.getValue()));
        var links = body.putObject("links");
        links.put(
                "self",
                address.list(
                        resource,
                        question.query().with("na", question.variables().get("after"))));
        links.put("first", address.list(resource, question.query()));
        links.put("next", next(connection));
        var items = body.putArray("items");
        connection.path("edges").forEach(edge -> items.add(item(edge.path("node"))));
        return body;
    }

    /** Null on the last page. What follows is asked for the same moment, so that nothing moves while a list is walked through. */
    private @Nullable String next(JsonNode connection) {
        if (!connection.at("/pageInfo/hasNextPage").asBoolean()) {
            return null;
        }
        var known =
                question.stand().known() == null ? question.stand().recorded().toString() : null;
        var after = connection.at("/pageInfo/endCursor").asText();
        return address.list(resource, question.query().with("bekend", known).with("na", after));
    }

    ObjectNode one(JsonNode record) {
        var body = empty();
        body.setAll(item(record));
        return body;
    }

    private ObjectNode empty() {
        var body = RestJson.object();
        var asOf = body.putObject("asOf");
        asOf.put("effective", question.stand().effective().toString());
        asOf.put("known", question.stand().recorded().toString());
        return body;
    }

    private ObjectNode item(JsonNode record) {
        var item = RestJson.object();
        var key = record.path(record.has(KEY) ? KEY : OTHER_KEY);
        if (resource.one().isPresent() && key.isTextual()) {
            item.put("self", address.one(resource, key.asText(), question.time()));
        }
        item.setAll((ObjectNode) addressed(record));
        return item;
    }

    /** Wherever the key of a record stands, its permanent address stands too; every address is a whole one. */
    private JsonNode addressed(JsonNode node) {
        if (node.isArray()) {
            var array = RestJson.array();
            node.forEach(each -> array.add(addressed(each)));
            return array;
        }
        return node.isObject() ? object(node) : node;
    }

    private ObjectNode object(JsonNode node) {
        var object = RestJson.object();
        node.properties().forEach(field -> {
            object.set(
                    field.getKey(),
                    field.getKey().equals(URI) ? address.onSite(field.getValue()) : addressed(field.getValue()));
            if (field.getKey().equals(KEY)) {
                object.put(URI, address.permanent(field.getValue().asText()));
            }
        });
        return object;
    }
}
