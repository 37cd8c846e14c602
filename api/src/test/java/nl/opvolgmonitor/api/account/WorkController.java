package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** Work to be done, for who may: it answers who did it. */
@Requires(env = Node.TEST)
@Controller(produces = MediaType.TEXT_PLAIN, consumes = MediaType.ALL)
final class WorkController {

    private final SignedIn signedIn;

    WorkController(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Get("/werk/proef")
    String read(HttpRequest<?> request) {
        return who(request);
    }

    @Post("/werk/proef")
    String work(HttpRequest<?> request) {
        return who(request);
    }

    @Post("/werk/bestanden/proef")
    String upload(HttpRequest<?> request) {
        return who(request);
    }

    private String who(HttpRequest<?> request) {
        return signedIn.actor(request).orElseThrow().toString();
    }
}
