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
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the register in SKOS: every enum of the public schema, and the open lists. Of an enum, Dutch words come from the
 * messages and definitions from the schema, which is written in English; the open lists are what the office made of them.
 */
@Singleton
public final class Lists {

    private final GraphQLSchema schema;
    private final TermLog terms;

    Lists(@Named("public") GraphQLSchema schema, TermLog terms) {
        this.schema = schema;
        this.terms = terms;
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
        OpenList.named(name)
                .ifPresentOrElse(
                        list -> terms.terms().all(list.kind()).forEach(term -> term(graph, list, term)),
                        () -> values(name).forEach(value -> value(graph, name, value.getName())));
        return Optional.of(graph);
    }

    /** One concept; empty when the list does not have it. */
    public Optional<Graph> concept(String origin, String name, String code) {
        var graph = new Graph(origin);
        if (names().contains(name)) {
            OpenList.named(name)
                    .ifPresentOrElse(
                            list -> terms.terms()
                                    .find(new TermId(list.kind(), code))
                                    .ifPresent(term -> term(graph, list, term)),
                            () -> values(name, code).forEach(value -> value(graph, name, code)));
        }
        return graph.things().isEmpty() ? Optional.empty() : Optional.of(graph);
    }

    private static void concept(Graph graph, String name, String code) {
        var list = Term.iri(Addresses.list(graph.origin(), name));
        graph.about(Addresses.concept(graph.origin(), name, code))
                .is(Prefixes.SKOS + "Concept")
                .with(Prefixes.SKOS + "notation", Term.plain(code))
                .with(Prefixes.SKOS + "inScheme", list)
                .with(Prefixes.SKOS + "topConceptOf", list);
        graph.about(list.value())
                .with(Prefixes.SKOS + "hasTopConcept", Term.iri(Addresses.concept(graph.origin(), name, code)));
    }

    private static void term(Graph graph, OpenList list, nl.opvolgmonitor.domain.term.Term term) {
        concept(graph, list.list(), term.code());
        graph.about(Addresses.concept(graph.origin(), list.list(), term.code()))
                .with(Prefixes.SKOS + "prefLabel", Term.dutch(term.name()))
                .with(Prefixes.SKOS + "prefLabel", term.englishName() == null ? null : Term.english(term.englishName()))
                .with(Prefixes.SKOS + "definition", term.definition() == null ? null : Term.dutch(term.definition()));
    }

    private void value(Graph graph, String name, String code) {
        concept(graph, name, code);
        graph.about(Addresses.concept(graph.origin(), name, code))
                .with(Prefixes.SKOS + "prefLabel", label(name, code))
                .with(Prefixes.SKOS + "definition", definition(name, code));
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
        return values(name, code)
                .flatMap(value -> Stream.ofNullable(value.getDescription()))
                .findFirst()
                .map(Term::english)
                .orElse(null);
    }

    private Stream<GraphQLEnumValueDefinition> values(String name, String code) {
        return values(name).filter(value -> value.getName().equals(code));
    }

    private Stream<GraphQLEnumValueDefinition> values(String name) {
        return schema.getType(name) instanceof GraphQLEnumType type ? type.getValues().stream() : Stream.empty();
    }

    private static Term label(String name, String code) {
        return Labels.dutch()
                .find(name + "." + code)
                .<Term>map(Term::dutch)
                .orElseGet(() -> Term.english(code.replace('_', ' ').toLowerCase(Locale.ROOT)));
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
