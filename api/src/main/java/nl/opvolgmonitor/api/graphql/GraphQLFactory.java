package nl.opvolgmonitor.api.graphql;

import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the engine out of the SDL and the resolvers of every feature. */
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
    GraphQL engine(
            @Named("public") GraphQLSchema schema,
            List<Instrumentation> instrumentations,
            Optional<DataFetcherExceptionHandler> exceptions,
            Optional<PreparsedDocumentProvider> documents) {
        var engine = GraphQL.newGraphQL(schema).instrumentation(new ChainedInstrumentation(instrumentations));
        exceptions.ifPresent(engine::defaultDataFetcherExceptionHandler);
        documents.ifPresent(engine::preparsedDocumentProvider);
        return engine.build();
    }
}
