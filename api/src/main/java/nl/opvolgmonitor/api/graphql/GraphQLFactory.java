package nl.opvolgmonitor.api.graphql;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.register.Drafts;

/** Makes the engines out of the SDL and the resolvers of every feature. They set up each request by themselves. */
@Factory
final class GraphQLFactory {

    @Singleton
    @Named("public")
    GraphQLSchema schema(List<Resolvers> features, Library library) {
        return new Wiring(SchemaFiles.parse()).schema(graph(features, library));
    }

    @Singleton
    @Named("public")
    GraphQL engine(@Named("public") GraphQLSchema schema, RequestSetup setup) {
        return GraphQL.newGraphQL(schema).instrumentation(setup).build();
    }

    /** The public schema with what the office has beside it; nothing of that is served without a right to it. */
    @Singleton
    @Named("staff")
    GraphQLSchema staffSchema(
            List<Resolvers> features, List<StaffResolvers> office, Library library, Gatekeeper gatekeeper) {
        var graph = graph(features, library);
        var open = List.copyOf(graph.fetchers().keySet());
        office.forEach(feature -> feature.addTo(graph));
        graph.guard(gatekeeper, open);
        return new Wiring(SchemaFiles.parseWithStaff()).schema(graph);
    }

    @Singleton
    @Named("staff")
    GraphQL staffEngine(@Named("staff") GraphQLSchema schema, RequestSetup setup, Drafts drafts) {
        return GraphQL.newGraphQL(schema)
                .instrumentation(setup)
                .queryExecutionStrategy(new DraftsStrategy(drafts))
                .mutationExecutionStrategy(new SerialDraftsStrategy(drafts))
                .build();
    }

    private static Graph graph(List<Resolvers> features, Library library) {
        var graph = new Graph(library);
        features.forEach(feature -> feature.addTo(graph));
        return graph;
    }
}
