package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.opvolgmonitor.ui.Labels;

/** Describes each enum of the schema that occurs in an answer, once, with the Dutch word of every value. */
final class EnumSchemas {

    private final Map<String, ObjectNode> described = new TreeMap<>();

    ObjectNode reference(GraphQLEnumType type) {
        described.computeIfAbsent(type.getName(), name -> schema(type));
        return JsonSchemas.reference("schemas/" + type.getName());
    }

    Map<String, ObjectNode> all() {
        return described;
    }

    private static ObjectNode schema(GraphQLEnumType type) {
        var names = type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        var words = names.stream()
                .map(name -> "- `" + name + "`: " + Labels.dutch().of(type.getName() + "." + name))
                .collect(Collectors.joining("\n"));
        return JsonSchemas.words(names).put("description", words);
    }
}
