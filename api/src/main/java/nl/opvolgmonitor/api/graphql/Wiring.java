package nl.opvolgmonitor.api.graphql;

import graphql.TypeResolutionEnvironment;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Accepted;

/** Joins the SDL to the edges of the graph. */
final class Wiring {

    private final TypeDefinitionRegistry types;

    Wiring(TypeDefinitionRegistry types) {
        this.types = types;
    }

    GraphQLSchema schema(Graph graph) {
        var schema = generate(wiring(graph));
        graph.fetchers().keySet().forEach(field -> requireKnown(schema, field));
        return schema;
    }

    private GraphQLSchema generate(RuntimeWiring wiring) {
        try {
            return new SchemaGenerator().makeExecutableSchema(types, wiring);
        } catch (SchemaProblem problem) {
            throw new SchemaFault(problem);
        }
    }

    private RuntimeWiring wiring(Graph graph) {
        var wiring = RuntimeWiring.newRuntimeWiring().codeRegistry(code(graph));
        Scalars.all().forEach(wiring::scalar);
        Stream.concat(
                        types.getTypes(InterfaceTypeDefinition.class).stream().map(InterfaceTypeDefinition::getName),
                        types.getTypes(UnionTypeDefinition.class).stream().map(UnionTypeDefinition::getName))
                .forEach(type -> wiring.type(type, resolved -> resolved.typeResolver(Wiring::bySimpleName)));
        return wiring.build();
    }

    private GraphQLCodeRegistry.Builder code(Graph graph) {
        var code = GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(DataFetcherFactories.useDataFetcher(new AccessorFetcher()));
        graph.fetchers().forEach((field, fetcher) -> add(code, field, fetcher));
        return code;
    }

    private void add(GraphQLCodeRegistry.Builder code, FieldCoordinates field, DataFetcher<?> fetcher) {
        for (var owner : owners(field.getTypeName())) {
            code.dataFetcherIfAbsent(FieldCoordinates.coordinates(owner, field.getFieldName()), fetcher);
        }
    }

    private List<String> owners(String type) {
        if (!(types.getTypeOrNull(type) instanceof InterfaceTypeDefinition shared)) {
            return List.of(type);
        }
        return types.getImplementationsOf(shared).stream()
                .map(ObjectTypeDefinition::getName)
                .toList();
    }

    private static void requireKnown(GraphQLSchema schema, FieldCoordinates field) {
        var owner = schema.getType(field.getTypeName());
        var known = owner instanceof GraphQLFieldsContainer fields
                && fields.getFieldDefinition(field.getFieldName()) != null;
        if (!known) {
            throw new IllegalStateException("The SDL has no field " + field);
        }
    }

    private static GraphQLObjectType bySimpleName(TypeResolutionEnvironment environment) {
        Object record = Objects.requireNonNull(environment.getObject());
        if (record instanceof Accepted<?>
                && GraphQLTypeUtil.unwrapAll(environment.getFieldType()) instanceof GraphQLUnionType results) {
            return success(results);
        }
        var type = environment.getSchema().getObjectType(record.getClass().getSimpleName());
        return Objects.requireNonNull(type);
    }

    /** The one member of the union that is no refusal. */
    private static GraphQLObjectType success(GraphQLUnionType results) {
        return results.getTypes().stream()
                .map(GraphQLObjectType.class::cast)
                .filter(type -> type.getInterfaces().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
