package nl.opvolgmonitor.api.rest;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.api.Ending;
import org.jspecify.annotations.Nullable;

/** Finds what a schema marks as {@code @deprecated}: fields, arguments, values of enums and fields of inputs. */
final class DeprecatedElements {

    private DeprecatedElements() {}

    static List<Ending> of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(DeprecatedElements::in)
                .toList();
    }

    private static Stream<Ending> in(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer fields ->
                fields.getFieldDefinitions().stream().flatMap(field -> in(type, field));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream().flatMap(field -> in(type, field));
            case GraphQLEnumType values -> values.getValues().stream().flatMap(value -> in(type, value));
            default -> Stream.empty();
        };
    }

    private static Stream<Ending> in(GraphQLNamedType type, GraphQLFieldDefinition field) {
        var name = type.getName() + "." + field.getName();
        return Stream.concat(
                ending(name, field.getDeprecationReason()),
                field.getArguments().stream().flatMap(argument -> in(name, argument)));
    }

    private static Stream<Ending> in(String field, GraphQLArgument argument) {
        return ending(field + "." + argument.getName(), argument.getDeprecationReason());
    }

    private static Stream<Ending> in(GraphQLNamedType type, GraphQLInputObjectField field) {
        return ending(type.getName() + "." + field.getName(), field.getDeprecationReason());
    }

    private static Stream<Ending> in(GraphQLNamedType type, GraphQLEnumValueDefinition value) {
        return ending(type.getName() + "." + value.getName(), value.getDeprecationReason());
    }

    private static Stream<Ending> ending(String what, @Nullable String reason) {
        return Stream.ofNullable(reason).map(why -> new Ending(what, why));
    }
}
