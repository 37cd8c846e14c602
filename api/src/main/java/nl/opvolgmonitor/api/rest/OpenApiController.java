package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.Function;
import nl.opvolgmonitor.api.http.EntityTag;

/** The description of {@code /v1}, at the place where programs look for it. */
@Controller(value = RestAddress.BASE, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenApiController {

    private final RestDoor door;
    private final OpenApi description;
    private final HttpHostResolver host;

    OpenApiController(RestDoor door, OpenApi description, HttpHostResolver host) {
        this.door = door;
        this.description = description;
        this.host = host;
    }

    @Get("/openapi.json")
    HttpResponse<byte[]> json(HttpRequest<?> request) {
        return answer(request, MediaType.APPLICATION_JSON, RestJson::bytes);
    }

    @Get("/openapi.yaml")
    HttpResponse<byte[]> yaml(HttpRequest<?> request) {
        return answer(request, "application/yaml", RestJson::yaml);
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, String mediaType, Function<JsonNode, byte[]> form) {
        return door.open(request, mediaType, turn -> {
            var written = form.apply(description.document(host.resolve(request)));
            var tag = EntityTag.of(written);
            var answer = tag.isHeldBy(request)
                    ? HttpResponse.<byte[]>notModified()
                    : HttpResponse.ok(written).contentType(mediaType);
            return answer.header(HttpHeaders.ETAG, tag.value()).header(HttpHeaders.CACHE_CONTROL, "no-cache");
        });
    }
}
