package nl.opvolgmonitor.api.page;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.selection.Condition;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.register.Connection.Facet;
import nl.opvolgmonitor.ui.selection.Option;

/** What there is to choose for a condition: the values of its enum, yes or no, or what occurs in the records of the list. */
@Singleton
final class Choices {

    private static final List<Option> YES_OR_NO = List.of(Option.of("ja", "ja"), Option.of("nee", "nee"));

    private final GraphQLSchema schema;

    Choices(@Named("public") GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Empty when a reader has to write something. */
    List<Option> of(Condition condition, Connection<?> found, Map<String, List<Option>> otherwise) {
        if (condition.type().equals("Boolean")) {
            return YES_OR_NO;
        }
        var occurring = occurring(condition, found);
        var values = ofEnum(condition.type());
        if (!values.isEmpty()) {
            return occurring.isEmpty() ? values : counted(values, occurring, condition.type());
        }
        return occurring.isEmpty()
                ? otherwise.getOrDefault(condition.parameter(), List.of())
                : occurring.stream()
                        .map(facet -> new Option(facet.value(), facet.label(), facet.count()))
                        .toList();
    }

    /** The values of an enum of the schema, in its order; empty when it is no enum. */
    List<Option> ofEnum(String type) {
        return schema.getType(type) instanceof GraphQLEnumType values
                ? values.getValues().stream().map(value -> option(type, value)).toList()
                : List.of();
    }

    private static Option option(String type, GraphQLEnumValueDefinition value) {
        var labels = Labels.dutch();
        var key = type + "." + value.getName();
        return Option.of(labels.of(key + ".adres"), labels.of(key));
    }

    private static List<Facet> occurring(Condition condition, Connection<?> found) {
        var name = condition.field().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Stream.ofNullable(found.facets())
                .flatMap(List::stream)
                .filter(facet -> facet.name().equals(name))
                .toList();
    }

    private static List<Option> counted(List<Option> values, List<Facet> occurring, String type) {
        return values.stream()
                .map(option -> new Option(option.value(), option.label(), count(option, occurring, type)))
                .toList();
    }

    private static int count(Option option, List<Facet> occurring, String type) {
        return occurring.stream()
                .filter(facet -> Labels.dutch()
                        .addressed(type, option.value())
                        .filter(facet.value()::equals)
                        .isPresent())
                .mapToInt(Facet::count)
                .sum();
    }
}
