package nl.opvolgmonitor.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/** A scalar that is written as text. {@code complaint} follows what was written, in Dutch and English. */
record TextScalar<T>(String name, Class<T> javaType, Function<String, T> parser, String complaint)
        implements Coercing<T, String> {

    GraphQLScalarType type() {
        return GraphQLScalarType.newScalar().name(name).coercing(this).build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!javaType.isInstance(value)) {
            throw new CoercingSerializeException("Not a " + name + ": " + value);
        }
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return parser.apply(input instanceof String text ? text : "");
        } catch (DateTimeException wrong) {
            throw new CoercingParseValueException(sentence(input), wrong);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parser.apply(written(input));
        } catch (DateTimeException wrong) {
            throw new CoercingParseLiteralException(sentence(written(input)), wrong);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private static String written(Value<?> input) {
        return input instanceof StringValue text && text.getValue() != null ? text.getValue() : "";
    }

    private String sentence(Object input) {
        return "«" + input + "» " + complaint;
    }
}
