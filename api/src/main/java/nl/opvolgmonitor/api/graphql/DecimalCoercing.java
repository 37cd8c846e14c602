package nl.opvolgmonitor.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.util.Locale;

/** An exact number, written without quotes. */
final class DecimalCoercing implements Coercing<BigDecimal, BigDecimal> {

    private static final String COMPLAINT = "is geen getal (not a number)";

    @Override
    public BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new CoercingSerializeException("Not a Decimal: " + value);
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw new CoercingParseValueException("«" + input + "» " + COMPLAINT);
    }

    @Override
    public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return switch (input) {
            case IntValue whole -> new BigDecimal(whole.getValue());
            case FloatValue number -> number.getValue();
            default -> throw new CoercingParseLiteralException("Dit " + COMPLAINT);
        };
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return FloatValue.of(((Number) input).doubleValue());
    }
}
