package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import nl.opvolgmonitor.ui.register.CorrectionsPage;

/** The correction log. */
@Controller(value = "/nl/correcties", produces = MediaType.ALL)
final class CorrectionPages {

    private final Visits visits;

    CorrectionPages(Visits visits) {
        this.visits = visits;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(
                request,
                visit -> visit.show("page/corrections.jte", visit.ask("corrections", Map.of(), CorrectionsPage.class)));
    }
}
