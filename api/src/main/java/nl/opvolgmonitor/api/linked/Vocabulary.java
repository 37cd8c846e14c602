package nl.opvolgmonitor.api.linked;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.ui.Labels;

/** The classes and properties in which records are described: the kinds and fields of the schema, with its words. */
@Singleton
public final class Vocabulary {

    private final GraphQLSchema schema;
    private final List<Class<?>> types;

    Vocabulary(@Named("public") GraphQLSchema schema, List<Records<?>> kinds) {
        this.schema = schema;
        this.types = kinds.stream()
                .sorted(Comparator.comparing(Records::kind))
                .<Class<?>>map(Records::type)
                .toList();
    }

    public Graph all(String origin) {
        var graph = new Graph(origin);
        types.forEach(type -> describe(graph, type));
        for (var name : List.of("Link", "Evidence")) {
            about(graph, name).is(Prefixes.RDFS + "Class").with(Prefixes.RDFS + "comment", comment(name));
        }
        for (var name : List.of("effective", "effectiveFrom", "evidence")) {
            property(graph, "Recommendation", name);
        }
        for (var name : List.of("role", "quote", "document", "line", "footnote")) {
            property(graph, "Evidence", name);
        }
        for (var name : List.of("record", "name")) {
            property(graph, "Link", name);
        }
        about(graph, "link").is(Prefixes.RDF + "Property");
        return graph;
    }

    private void describe(Graph graph, Class<?> type) {
        var name = type.getSimpleName();
        about(graph, name)
                .is(Prefixes.RDFS + "Class")
                .with(
                        Prefixes.RDFS + "label",
                        Labels.dutch().find("soort." + name).stream().map(Term::dutch))
                .with(Prefixes.RDFS + "comment", comment(name));
        Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(component -> !List.of("entry", "links").contains(component))
                .forEach(component -> property(graph, name, component));
    }

    /** A field of several kinds is one property, with what each kind says of it. */
    private void property(Graph graph, String type, String field) {
        var thing = about(graph, field);
        if (thing.said().isEmpty()) {
            thing.is(Prefixes.RDF + "Property")
                    .with(
                            Prefixes.RDFS + "label",
                            Labels.dutch().find("veld." + field).stream().map(Term::dutch));
        }
        thing.with(
                Prefixes.RDFS + "comment",
                field(type, field).flatMap(found -> Optional.ofNullable(found.getDescription())).stream()
                        .map(text -> Term.english(type + ": " + text)));
    }

    private Optional<GraphQLFieldDefinition> field(String type, String field) {
        return schema.getType(type) instanceof GraphQLObjectType object
                ? Optional.ofNullable(object.getFieldDefinition(field))
                : Optional.empty();
    }

    private Stream<Term> comment(String type) {
        return schema.getType(type) instanceof GraphQLObjectType object && object.getDescription() != null
                ? Stream.of(Term.english(object.getDescription()))
                : Stream.empty();
    }

    private static Graph.Thing about(Graph graph, String name) {
        return graph.about(Addresses.terms(graph.origin()) + name);
    }
}
