package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.opvolgmonitor.api.selection.RegisterList;

/** The list of deadlines; one of them is shown on the page of what it is a deadline of. */
@Controller(value = "/nl/termijnen", produces = MediaType.ALL)
final class DeadlinePages {

    private final Visits visits;
    private final Lists lists;

    DeadlinePages(Visits visits, Lists lists) {
        this.visits = visits;
        this.lists = lists;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(request, visit -> lists.show(visit, RegisterList.DEADLINES));
    }
}
