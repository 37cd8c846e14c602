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
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.TermNames;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.register.Connection.Facet;
import nl.opvolgmonitor.ui.selection.Option;

/** What there is to choose for a condition: the values of its enum, yes or no, or what occurs in the records of the list. */
@Singleton
final class Choices {

    private final GraphQLSchema schema;

    Choices(@Named("public") GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Empty when a reader has to write something. */
    List<Option> of(Condition condition, Connection<?> found, Map<String, List<Option>> otherwise, Site site) {
        var labels = site.labels();
        if (condition.type().equals("Boolean")) {
            return List.of(Option.of("ja", labels.of("Antwoord.true")), Option.of("nee", labels.of("Antwoord.false")));
        }
        var occurring = occurring(condition, found);
        var values = ofEnum(condition.type(), labels);
        if (!values.isEmpty()) {
            return occurring.isEmpty() ? values : counted(values, occurring, condition.type());
        }
        return occurring.isEmpty()
                ? otherwise.getOrDefault(condition.parameter(), List.of())
                : occurring.stream()
                        .map(facet -> new Option(facet.value(), label(facet, site.names()), facet.count()))
                        .toList();
    }

    /** The values of an enum of the schema, in its order; empty when it is no enum. */
    List<Option> ofEnum(String type, Labels labels) {
        return schema.getType(type) instanceof GraphQLEnumType values
                ? values.getValues().stream()
                        .map(value -> option(type, value, labels))
                        .toList()
                : List.of();
    }

    private static Option option(String type, GraphQLEnumValueDefinition value, Labels labels) {
        var key = type + "." + value.getName();
        return Option.of(Labels.dutch().of(key + ".adres"), labels.of(key));
    }

    /** Of a theme or target group its own name; any other value is called by the register. */
    private static String label(Facet facet, TermNames names) {
        return switch (facet.name()) {
            case "THEME" -> names.theme(facet.value());
            case "TARGET_GROUP" -> names.targetGroup(facet.value());
            default -> facet.label();
        };
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
