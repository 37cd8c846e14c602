package nl.opvolgmonitor.api.staff;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;

/** The least that a mutation takes: every required field with a value of its type, that no command accepts. */
final class Inputs {

    private Inputs() {}

    static String least(GraphQLFieldDefinition mutation) {
        return value(mutation.getArgument("input").getType());
    }

    private static String value(GraphQLInputType type) {
        if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
            return "[]";
        }
        return switch (GraphQLTypeUtil.unwrapAll(type)) {
            case GraphQLInputObjectType object -> object(object);
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLNamedType scalar -> scalar(scalar.getName());
        };
    }

    private static String object(GraphQLInputObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .map(Inputs::field)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String field(GraphQLInputObjectField field) {
        return field.getName() + ": " + value(field.getType());
    }

    private static String scalar(String name) {
        return switch (name) {
            case "Int" -> "1";
            case "Boolean" -> "false";
            case "Date" -> "\"2021-01-11\"";
            case "DateTime" -> "\"2021-01-11T12:00:00Z\"";
            default -> "\"geen\"";
        };
    }
}
