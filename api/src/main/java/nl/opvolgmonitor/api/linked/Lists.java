package nl.opvolgmonitor.api.linked;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the register in SKOS: every enum of the public schema, and the open lists. Dutch words come from the messages,
 * definitions from the schema, which is written in English.
 */
@Singleton
public final class Lists {

    private final GraphQLSchema schema;
    private final OpenWords words;

    Lists(@Named("public") GraphQLSchema schema, OpenWords words) {
        this.schema = schema;
        this.words = words;
    }

    /** The names of all lists, sorted. */
    public List<String> names() {
        return Stream.concat(
                        schema.getAllTypesAsList().stream()
                                .filter(GraphQLEnumType.class::isInstance)
                                .map(type -> ((GraphQLEnumType) type).getName())
                                .filter(Lists::isAboutContent),
                        Stream.of(OpenList.values()).map(OpenList::list))
                .sorted()
                .toList();
    }

    /** How to order and what to count is no list of the register. */
    private static boolean isAboutContent(String enumType) {
        return !enumType.startsWith("__") && !enumType.endsWith("Order") && !enumType.endsWith("Facet");
    }

    /** All lists by name. */
    public Graph all(String origin) {
        var graph = new Graph(origin);
        names().forEach(name -> graph.about(Addresses.list(origin, name))
                .is(Prefixes.SKOS + "ConceptScheme")
                .with(Prefixes.DCT + "title", title(name)));
        return graph;
    }

    /** A list with its concepts; empty when there is none by that name. */
    public Optional<Graph> list(String origin, String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        var graph = new Graph(origin);
        graph.about(Addresses.list(origin, name))
                .is(Prefixes.SKOS + "ConceptScheme")
                .with(Prefixes.DCT + "title", title(name))
                .with(Prefixes.DCT + "identifier", Term.plain(name))
                .with(Prefixes.DCT + "description", definition(name));
        codes(name).forEach(code -> concept(graph, name, code));
        return Optional.of(graph);
    }

    /** One concept; empty when the list does not have it. */
    public Optional<Graph> concept(String origin, String name, String code) {
        if (!names().contains(name) || !codes(name).contains(code)) {
            return Optional.empty();
        }
        var graph = new Graph(origin);
        concept(graph, name, code);
        return Optional.of(graph);
    }

    private void concept(Graph graph, String name, String code) {
        var list = Term.iri(Addresses.list(graph.origin(), name));
        graph.about(Addresses.concept(graph.origin(), name, code))
                .is(Prefixes.SKOS + "Concept")
                .with(Prefixes.SKOS + "prefLabel", label(name, code))
                .with(Prefixes.SKOS + "notation", Term.plain(code))
                .with(Prefixes.SKOS + "definition", definition(name, code))
                .with(Prefixes.SKOS + "inScheme", list)
                .with(Prefixes.SKOS + "topConceptOf", list);
        graph.about(list.value())
                .with(Prefixes.SKOS + "hasTopConcept", Term.iri(Addresses.concept(graph.origin(), name, code)));
    }

    private List<String> codes(String name) {
        return OpenList.named(name)
                .map(words::of)
                .orElseGet(() ->
                        values(name).map(GraphQLEnumValueDefinition::getName).toList());
    }

    private static Term title(String name) {
        return OpenList.named(name)
                .<Term>map(list -> Term.dutch(list.title()))
                .orElseGet(() -> Term.english(spaced(name)));
    }

    private @Nullable Term definition(String name) {
        return schema.getType(name) instanceof GraphQLEnumType type && type.getDescription() != null
                ? Term.english(type.getDescription())
                : null;
    }

    private @Nullable Term definition(String name, String code) {
        return values(name)
                .filter(value -> value.getName().equals(code))
                .flatMap(value -> Stream.ofNullable(value.getDescription()))
                .findFirst()
                .map(Term::english)
                .orElse(null);
    }

    private Stream<GraphQLEnumValueDefinition> values(String name) {
        return schema.getType(name) instanceof GraphQLEnumType type ? type.getValues().stream() : Stream.empty();
    }

    private static Term label(String name, String code) {
        if (OpenList.named(name).isPresent()) {
            return Term.dutch(Labels.dutch().term(code));
        }
        return Labels.dutch()
                .find(name + "." + code)
                .<Term>map(Term::dutch)
                .orElseGet(() -> Term.english(code.replace('_', ' ').toLowerCase(Locale.ROOT)));
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
