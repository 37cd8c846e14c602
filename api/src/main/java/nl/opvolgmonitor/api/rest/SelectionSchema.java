package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.ui.Labels;

/** Describes as JSON Schema what an answer to a selection holds; names and meanings come from the schema and the labels of the site. */
final class SelectionSchema {

    private static final String TYPE_NAME = "__typename";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final EnumSchemas enums;

    SelectionSchema(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, EnumSchemas enums) {
        this.schema = schema;
        this.fragments = fragments;
        this.enums = enums;
    }

    /** The schema of a value of that type of which this is selected; nothing is selected of a scalar or an enum. */
    ObjectNode of(GraphQLType type, List<SelectionSet> below) {
        var value = value(GraphQLTypeUtil.unwrapNonNull(type), below);
        return type instanceof GraphQLNonNull ? value : JsonSchemas.nullable(value);
    }

    private ObjectNode value(GraphQLType type, List<SelectionSet> below) {
        if (GraphQLTypeUtil.isList(type)) {
            return JsonSchemas.array(of(GraphQLTypeUtil.unwrapOne(type), below));
        }
        return switch (type) {
            case GraphQLCompositeType composite -> object(composite, below);
            case GraphQLEnumType values -> enums.reference(values);
            default -> JsonSchemas.scalar(((GraphQLNamedType) type).getName());
        };
    }

    private ObjectNode object(GraphQLCompositeType declared, List<SelectionSet> below) {
        var type = narrowed(declared, below);
        var object = JsonSchemas.object();
        for (var selected : new SelectedFields(schema, fragments).of(below, type)) {
            var member = described(selected, type);
            JsonSchemas.member(object, selected.key(), member, selected.always());
            if (selected.key().equals("id")) {
                JsonSchemas.member(object, "uri", JsonSchemas.uri("Het vaste adres van het record"), selected.always());
            }
        }
        return object;
    }

    /** What is asked of one type only, is of that type: of any other there is no answer. */
    private GraphQLCompositeType narrowed(GraphQLCompositeType type, List<SelectionSet> below) {
        var selections = below.getFirst().getSelections();
        return selections.size() == 1 && selections.getFirst() instanceof InlineFragment only
                ? (GraphQLCompositeType) Objects.requireNonNull(schema.getType(SelectedFields.condition(only)))
                : type;
    }

    private ObjectNode described(SelectedFields.Selected selected, GraphQLCompositeType type) {
        if (selected.field().getName().equals(TYPE_NAME)) {
            return JsonSchemas.words(possible(type)).put("title", "Soort record");
        }
        if (selected.key().equals("uri")) {
            return JsonSchemas.uri("Het vaste adres");
        }
        var member = of(selected.field().getType(), selected.below());
        Labels.dutch().find("veld." + selected.key()).ifPresent(label -> member.put("title", label));
        if (selected.field().getDescription() != null) {
            member.put("description", selected.field().getDescription());
        }
        return member;
    }

    private List<String> possible(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLInterfaceType shared ->
                Objects.requireNonNull(schema.getImplementations(shared)).stream()
                        .map(GraphQLObjectType::getName)
                        .sorted()
                        .toList();
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(GraphQLNamedType::getName)
                        .sorted()
                        .toList();
            default -> List.of(type.getName());
        };
    }
}
