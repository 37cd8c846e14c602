package nl.opvolgmonitor.api.opendata;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import nl.opvolgmonitor.api.linked.Answers;
import nl.opvolgmonitor.api.linked.DataForm;

/** The catalogue, in the form that is asked for, and the description of the GraphQL service that it names. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CatalogController {

    private final Catalog catalog;
    private final HttpHostResolver host;
    private final GraphQLSchema schema;

    CatalogController(Catalog catalog, HttpHostResolver host, @Named("public") GraphQLSchema schema) {
        this.catalog = catalog;
        this.host = host;
        this.schema = schema;
    }

    @Get("/catalog")
    HttpResponse<?> wanted(HttpRequest<?> request) {
        return Answers.graph(request, catalog.at(host.resolve(request)));
    }

    @Get("/catalog.ttl")
    HttpResponse<?> turtle(HttpRequest<?> request) {
        return Answers.graph(DataForm.TURTLE, catalog.at(host.resolve(request)));
    }

    @Get("/catalog.jsonld")
    HttpResponse<?> json(HttpRequest<?> request) {
        return Answers.graph(DataForm.JSON_LD, catalog.at(host.resolve(request)));
    }

    @Get("/open-data/schema.graphqls")
    HttpResponse<?> schema() {
        return Answers.data(MediaType.TEXT_PLAIN, new SchemaPrinter().print(schema));
    }
}
