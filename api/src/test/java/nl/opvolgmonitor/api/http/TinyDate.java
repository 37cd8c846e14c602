package nl.opvolgmonitor.api.http;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** A scalar that explains itself in Dutch, as those of the register do, and lets through what is no date. */
final class TinyDate implements Coercing<LocalDate, Object> {

    @Override
    public Object serialize(Object date, GraphQLContext context, Locale locale) {
        return date instanceof LocalDate ? date.toString() : date;
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(input.toString());
        } catch (DateTimeException e) {
            throw new CoercingParseValueException(sentence(input.toString()), e);
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(((StringValue) input).getValue());
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException(sentence(((StringValue) input).getValue()), e);
        }
    }

    private static String sentence(String text) {
        return text + " is geen datum";
    }
}
