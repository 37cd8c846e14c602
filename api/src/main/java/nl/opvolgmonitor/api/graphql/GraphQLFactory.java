package nl.opvolgmonitor.api.graphql;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the engine out of the SDL and the resolvers of every feature. It sets up each request by itself. */
@Factory
final class GraphQLFactory {

    @Singleton
    @Named("public")
    GraphQLSchema schema(List<Resolvers> features, Library library) {
        var graph = new Graph(library);
        features.forEach(feature -> feature.addTo(graph));
        return new Wiring(SchemaFiles.parse()).schema(graph);
    }

    @Singleton
    @Named("public")
    GraphQL engine(@Named("public") GraphQLSchema schema, RequestSetup setup) {
        return GraphQL.newGraphQL(schema).instrumentation(setup).build();
    }
}
