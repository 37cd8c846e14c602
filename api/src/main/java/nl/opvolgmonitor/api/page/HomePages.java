package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;
import java.util.Map;
import nl.opvolgmonitor.ui.overview.HomePage;

/** The first page, the way to it, and every address under it that leads nowhere. */
@Controller(produces = MediaType.ALL)
final class HomePages {

    private final Visits visits;

    HomePages(Visits visits) {
        this.visits = visits;
    }

    @Get("/")
    HttpResponse<?> root() {
        return HttpResponse.temporaryRedirect(URI.create("/nl/"));
    }

    @Get("/nl/")
    HttpResponse<String> home(HttpRequest<?> request) {
        return visits.receive(
                request, visit -> visit.show("page/home.jte", visit.ask("home", Map.of(), HomePage.class)));
    }

    @Get("/nl/{+elsewhere}")
    HttpResponse<String> elsewhere(HttpRequest<?> request, String elsewhere) {
        return visits.receive(request, visit -> {
            throw PageRefused.notFound("Op het adres /nl/" + elsewhere + " staat niets.");
        });
    }
}
