package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.Field;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;

/** Describes the answers about one collection, as {@link RestBody} makes them of the answers to its document. */
final class AnswerSchemas {

    private static final Set<String> OF_THE_PAGE = Set.of("edges", "pageInfo");

    private final Resource resource;
    private final GraphQLSchema schema;
    private final EnumSchemas enums;

    AnswerSchemas(Resource resource, GraphQLSchema schema, EnumSchemas enums) {
        this.resource = resource;
        this.schema = schema;
        this.enums = enums;
    }

    ObjectNode page() {
        var connection = answer(RestDocument.LIST);
        var page = headed();
        connection.withObjectProperty("properties").properties().stream()
                .filter(member -> !OF_THE_PAGE.contains(member.getKey()))
                .forEach(member -> JsonSchemas.member(page, member.getKey(), (ObjectNode) member.getValue(), true));
        JsonSchemas.member(page, "links", JsonSchemas.reference("schemas/Links"), true);
        var node = connection.at("/properties/edges/items/properties/node");
        JsonSchemas.member(page, "items", JsonSchemas.array(item((ObjectNode) node)), true);
        return page;
    }

    ObjectNode one() {
        var one = item(answer(RestDocument.ONE));
        JsonSchemas.member(one, "asOf", JsonSchemas.reference("schemas/AsOf"), true);
        return one;
    }

    private static ObjectNode headed() {
        var object = JsonSchemas.object();
        JsonSchemas.member(object, "asOf", JsonSchemas.reference("schemas/AsOf"), true);
        return object;
    }

    private ObjectNode item(ObjectNode record) {
        record.put("type", "object");
        if (resource.one().isPresent()) {
            JsonSchemas.member(record, "self", JsonSchemas.uri("Het adres van dit antwoord over het record"), true);
        }
        return record;
    }

    private ObjectNode answer(String operation) {
        var root = resource.document().operation(operation).orElseThrow().getSelectionSet();
        var field = root.getSelectionsOfType(Field.class).getFirst();
        var definition = schema.getQueryType().getFieldDefinition(field.getName());
        return new SelectionSchema(schema, resource.document().fragments(), enums)
                .of(definition.getType(), List.of(field.getSelectionSet()));
    }
}
