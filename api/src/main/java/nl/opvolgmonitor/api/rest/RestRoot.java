package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;
import nl.opvolgmonitor.api.http.ProblemDetails;
import nl.opvolgmonitor.api.http.Refusals;

/** The root of {@code /v1}: it leads people to the page about it, and programs to the description. */
@Controller(produces = MediaType.ALL)
final class RestRoot {

    @Get(RestAddress.BASE)
    HttpResponse<?> lead(HttpRequest<?> request) {
        if (request.getPath().endsWith("/")) {
            return ProblemDetails.of(HttpStatus.NOT_FOUND, RestDoor.SLASH).in(HttpResponse.ok());
        }
        return HttpResponse.seeOther(
                URI.create(Refusals.readsHtml(request) ? "/nl/api/" : RestAddress.BASE + "/openapi.json"));
    }
}
