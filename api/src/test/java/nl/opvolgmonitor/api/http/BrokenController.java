package nl.opvolgmonitor.api.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;

/** A controller that fails. */
@Controller(value = "/test/broken", produces = MediaType.ALL)
@Requires(env = GraphqlServer.TINY)
final class BrokenController {

    @Get
    String get() {
        return Optional.<String>empty().orElseThrow(() -> new IllegalStateException("Geheim"));
    }
}
