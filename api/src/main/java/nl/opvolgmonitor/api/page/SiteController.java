package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;
import java.util.Optional;

/** Every page of the site in either language, and the way to it. */
@Controller(produces = MediaType.ALL)
final class SiteController {

    private final Visits visits;
    private final Sections sections;
    private final Optional<Shelf> shelf;

    SiteController(Visits visits, Sections sections, Optional<Shelf> shelf) {
        this.visits = visits;
        this.sections = sections;
        this.shelf = shelf;
    }

    @Get("/")
    HttpResponse<?> root() {
        return HttpResponse.temporaryRedirect(URI.create("/nl/"));
    }

    @Get(uris = {"/nl/", "/en/"})
    HttpResponse<?> home(HttpRequest<?> request) {
        return page(request, "");
    }

    @Get(uris = {"/nl/{+path}", "/en/{+path}"})
    HttpResponse<?> page(HttpRequest<?> request, String path) {
        return shelf.flatMap(each -> each.page(request))
                .orElseGet(() -> visits.receive(request, visit -> shown(visit, path)));
    }

    private HttpResponse<String> shown(Visit visit, String path) {
        return PageData.isAt(path)
                ? PageData.instead(visit, heard -> sections.show(heard, PageData.pageOf(path)))
                : sections.show(visit, path);
    }

    /** A page as an edition has it; of one that is not kept any more, as the register was known when it was published. */
    @Get("/edities/{number}/{+path}")
    HttpResponse<?> ofEdition(HttpRequest<?> request, int number, String path) {
        return shelf.flatMap(each -> each.page(request, number))
                .orElseGet(() -> visits.receive(request, visit -> EditionAddress.then(visit, number, path)));
    }
}
