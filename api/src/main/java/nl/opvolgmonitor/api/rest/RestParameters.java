package nl.opvolgmonitor.api.rest;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.rest.RestParameter.Use;
import nl.opvolgmonitor.api.selection.Condition;
import nl.opvolgmonitor.api.selection.Conditions;
import nl.opvolgmonitor.ui.Labels;

/** Makes parameters of the variables of an operation; a filter becomes one for each of its conditions. */
@Singleton
final class RestParameters {

    static final String KEY = "id";

    /** What a variable is called in an address. */
    private static final Map<String, String> WORDS =
            Map.of("after", "na", "order", "volgorde", "text", "q", "kinds", "soort", "since", "sinds");

    private final Conditions conditions;

    RestParameters(Conditions conditions) {
        this.conditions = conditions;
    }

    /** In the order in which a link has them; without the key, which stands before the question mark. */
    List<RestParameter> of(String collection, OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .flatMap(variable -> parameters(collection, variable))
                .toList();
    }

    private Stream<RestParameter> parameters(String collection, VariableDefinition variable) {
        return switch (variable.getName()) {
            case KEY -> Stream.empty();
            case "filter" -> filter(collection, typeName(variable.getType()));
            case "first" -> Stream.of(own("aantal", "Int", Use.SIZE));
            case "at" -> Stream.of(own("per", "Date", Use.TIME), own("bekend", "DateTime", Use.TIME));
            default -> variable(variable);
        };
    }

    private Stream<RestParameter> filter(String collection, String type) {
        return conditions.of(collection, type).stream()
                .map(each -> new Condition(Names.camel(each.parameter()), each.field(), each.type(), each.many()))
                .map(each -> new RestParameter(each, Use.FILTER, false));
    }

    private static RestParameter own(String name, String type, Use use) {
        return new RestParameter(new Condition(name, name, type, false), use, false);
    }

    /** An order that leaves nothing to choose is no parameter. */
    private static Stream<RestParameter> variable(VariableDefinition variable) {
        var type = typeName(variable.getType());
        if (type.endsWith("Order") && Labels.dutch().addresses(type).isEmpty()) {
            return Stream.empty();
        }
        var required = variable.getType() instanceof NonNullType && variable.getDefaultValue() == null;
        var word = WORDS.getOrDefault(variable.getName(), variable.getName());
        var condition = new Condition(word, variable.getName(), type, isList(variable.getType()));
        return Stream.of(new RestParameter(condition, Use.VARIABLE, required));
    }

    private static boolean isList(Type<?> type) {
        return type instanceof NonNullType nonNull ? isList(nonNull.getType()) : type instanceof ListType;
    }

    private static String typeName(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> typeName(nonNull.getType());
            case ListType list -> typeName(list.getType());
            case TypeName name -> name.getName();
            default -> throw new IllegalArgumentException(type.toString());
        };
    }
}
