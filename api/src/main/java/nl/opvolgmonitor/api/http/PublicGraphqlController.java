package nl.opvolgmonitor.api.http;

import graphql.GraphQL;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The public register: read-only, for everyone, its schema open. */
@Controller(value = "/graphql", consumes = MediaType.ALL, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicGraphqlController {

    private final GraphqlOverHttp graphql;

    PublicGraphqlController(@Named("public") GraphQL engine, Guard guard, KeptAnswers answers) {
        graphql = new GraphqlOverHttp(engine, guard, answers);
    }

    @Get
    HttpResponse<byte[]> get(HttpRequest<?> request) {
        return graphql.get(request);
    }

    @Post
    HttpResponse<byte[]> post(HttpRequest<?> request, @Body @Nullable InputStream body) {
        return graphql.post(request, body);
    }
}
