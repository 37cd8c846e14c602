package nl.opvolgmonitor.api.staff;

import graphql.GraphQL;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import nl.opvolgmonitor.api.account.Network;
import nl.opvolgmonitor.api.account.SignedIn;
import nl.opvolgmonitor.api.graphql.Caller;
import nl.opvolgmonitor.api.http.GraphqlOverHttp;
import nl.opvolgmonitor.api.http.Guard;
import nl.opvolgmonitor.api.http.RequestRefused;
import org.jspecify.annotations.Nullable;

/** The register for who is signed in: the public schema and what the office has beside it, by POST only. */
@Controller(value = "/werk/graphql", consumes = MediaType.ALL, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StaffGraphqlController {

    private final GraphqlOverHttp graphql;
    private final SignedIn signedIn;

    StaffGraphqlController(@Named("staff") GraphQL engine, Guard guard, SignedIn signedIn, TrustedDocuments documents) {
        this.graphql = new GraphqlOverHttp(engine, guard, guard.limits().letter(), this::context, documents);
        this.signedIn = signedIn;
    }

    @Post
    HttpResponse<byte[]> post(HttpRequest<?> request, @Body @Nullable InputStream body) {
        return graphql.post(request, body);
    }

    private Map<Object, Object> context(HttpRequest<?> request) {
        var actor = signedIn.actor(request).orElseThrow(RequestRefused::notSignedIn);
        return new Caller(actor, Network.of(request), UUID.randomUUID().toString()).asContext();
    }
}
