package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.opvolgmonitor.ui.Labels;

/** Describes a parameter of an address. */
final class ParameterSchema {

    private static final int LONGEST = 200;

    private ParameterSchema() {}

    static ObjectNode query(RestParameter parameter, String collection, List<String> example) {
        var described = RestJson.object()
                .put("name", parameter.name())
                .put("in", "query")
                .put("description", parameter.description(collection, Labels.dutch()))
                .put("required", parameter.required());
        var many = parameter.condition().many();
        described.set("schema", many ? JsonSchemas.array(value(parameter)) : value(parameter));
        if (!example.isEmpty()) {
            described.set("example", many ? RestJson.tree(example) : RestJson.tree(typed(parameter, example)));
        }
        return described;
    }

    static ObjectNode key() {
        var described = RestJson.object()
                .put("name", "sleutel")
                .put("in", "path")
                .put("required", true)
                .put(
                        "description",
                        "De vaste sleutel van het record. Een schuine streep erin mag zo blijven staan of als %2F worden geschreven.");
        described.set("schema", JsonSchemas.text().put("maxLength", LONGEST));
        return described;
    }

    private static Object typed(RestParameter parameter, List<String> example) {
        return parameter.condition().type().equals("Int") ? Integer.valueOf(example.getFirst()) : example.getFirst();
    }

    private static ObjectNode value(RestParameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return JsonSchemas.words(parameter.choices());
        }
        return switch (parameter.condition().type()) {
            case "Int" -> number(parameter);
            case "Date" -> JsonSchemas.text().put("format", "date");
            case "DateTime" ->
                JsonSchemas.text()
                        .put("description", "Een dag als 2021-01-10 of een tijdstip als 2021-01-10T12:00:00Z");
            default -> JsonSchemas.text().put("maxLength", LONGEST);
        };
    }

    private static ObjectNode number(RestParameter parameter) {
        var number = JsonSchemas.scalar("Int");
        return parameter.use() == RestParameter.Use.SIZE
                ? number.put("minimum", 1).put("maximum", PageSize.MOST).put("default", PageSize.USUAL)
                : number.put("minimum", 1000).put("maximum", 9999);
    }
}
