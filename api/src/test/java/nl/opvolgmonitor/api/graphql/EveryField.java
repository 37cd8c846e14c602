package nl.opvolgmonitor.api.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.stream.Collectors;

/** A query for every field of every record on a page, and every field of what those lead to, but no further. */
public final class EveryField {

    private static final int DEPTH = 2;

    private EveryField() {}

    public static String of(GraphQLFieldDefinition list, String arguments) {
        var page = ((GraphQLObjectType) unwrap(list.getType())).getFieldDefinition("edges");
        return "{ " + list.getName() + "(" + needed(list, arguments) + arguments + ") "
                + (page == null ? selection(list.getType(), DEPTH) : page(page.getType())) + " }";
    }

    /** Something for every argument that cannot be left out and is not given. */
    private static String needed(GraphQLFieldDefinition list, String given) {
        return list.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .filter(argument -> !given.contains(argument.getName() + ":"))
                .map(argument -> argument.getName() + ": " + something(argument) + ", ")
                .collect(Collectors.joining());
    }

    private static String something(GraphQLArgument argument) {
        var type = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
        return type.equals("PointInTime") ? "{effective: \"2010-01-01\"}" : "\"slachtoffers\"";
    }

    private static String page(GraphQLOutputType edge) {
        var record =
                ((GraphQLObjectType) unwrap(edge)).getFieldDefinition("node").getType();
        return "{ edges { node " + selection(record, DEPTH) + " } }";
    }

    /** Every field of every member of a union, and of what those lead to. */
    public static String ofMembers(GraphQLOutputType union) {
        return ((GraphQLUnionType) unwrap(union))
                .getTypes().stream()
                        .map(member -> "... on " + member.getName() + " " + selection((GraphQLOutputType) member, 1))
                        .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    public static String selection(GraphQLOutputType type, int depth) {
        if (GraphQLTypeUtil.isLeaf(unwrap(type))) {
            return "";
        }
        if (!(unwrap(type) instanceof GraphQLObjectType object)) {
            return "{ __typename }";
        }
        return object.getFieldDefinitions().stream()
                .filter(field -> depth > 0 || GraphQLTypeUtil.isLeaf(unwrap(field.getType())))
                .map(field -> field(field, depth))
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private static String field(GraphQLFieldDefinition field, int depth) {
        var leaf = GraphQLTypeUtil.isLeaf(unwrap(field.getType()));
        return field.getName() + (leaf ? "" : " " + selection(field.getType(), depth - 1));
    }

    private static GraphQLUnmodifiedType unwrap(GraphQLOutputType type) {
        return GraphQLTypeUtil.unwrapAll(type);
    }
}
