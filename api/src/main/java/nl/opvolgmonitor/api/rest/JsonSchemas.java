package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The pieces of JSON Schema (2020-12) that descriptions are made of. */
final class JsonSchemas {

    private static final String TYPE = "type";
    private static final String REFERENCE = "$ref";

    private JsonSchemas() {}

    static ObjectNode object() {
        var object = RestJson.object().put(TYPE, "object");
        object.putArray("required");
        object.putObject("properties");
        return object;
    }

    static void member(ObjectNode object, String name, ObjectNode schema, boolean always) {
        object.withObjectProperty("properties").set(name, schema);
        if (always) {
            object.withArrayProperty("required").add(name);
        }
    }

    static ObjectNode array(ObjectNode items) {
        var array = RestJson.object().put(TYPE, "array");
        array.set("items", items);
        return array;
    }

    static ObjectNode text() {
        return RestJson.object().put(TYPE, "string");
    }

    static ObjectNode uri(String title) {
        return text().put("format", "uri").put("title", title);
    }

    static ObjectNode words(List<String> words) {
        var text = text();
        words.forEach(text.putArray("enum")::add);
        return text;
    }

    static ObjectNode reference(String place) {
        return RestJson.object().put(REFERENCE, "#/components/" + place);
    }

    /** A scalar of the schema as JSON writes it. */
    static ObjectNode scalar(String name) {
        return switch (name) {
            case "Int" -> RestJson.object().put(TYPE, "integer");
            case "Float", "Decimal" -> RestJson.object().put(TYPE, "number");
            case "Boolean" -> RestJson.object().put(TYPE, "boolean");
            case "Date" -> text().put("format", "date");
            case "DateTime" -> text().put("format", "date-time");
            default -> text();
        };
    }

    /** The same, or nothing at all. */
    static ObjectNode nullable(ObjectNode schema) {
        if (schema.has(TYPE)) {
            var type = schema.get(TYPE).asText();
            schema.putArray(TYPE).add(type).add("null");
            return schema;
        }
        var either = RestJson.object();
        either.putArray("anyOf").add(schema).add(RestJson.object().put(TYPE, "null"));
        return either;
    }
}
