package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;

/** Every page of the site in either language, and the way to it. */
@Controller(produces = MediaType.ALL)
final class SiteController {

    private final Visits visits;
    private final Sections sections;

    SiteController(Visits visits, Sections sections) {
        this.visits = visits;
        this.sections = sections;
    }

    @Get("/")
    HttpResponse<?> root() {
        return HttpResponse.temporaryRedirect(URI.create("/nl/"));
    }

    @Get(uris = {"/nl/", "/en/"})
    HttpResponse<String> home(HttpRequest<?> request) {
        return page(request, "");
    }

    @Get(uris = {"/nl/{+path}", "/en/{+path}"})
    HttpResponse<String> page(HttpRequest<?> request, String path) {
        return visits.receive(request, visit -> sections.show(visit, path));
    }
}
