package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.ui.search.SearchPage;
import org.jspecify.annotations.Nullable;

/** Finding records by words. */
@Controller(value = "/nl/zoeken", produces = MediaType.ALL)
final class SearchPages {

    private static final String TEMPLATE = "page/search.jte";

    private final Visits visits;

    SearchPages(Visits visits) {
        this.visits = visits;
    }

    @Get("/")
    HttpResponse<String> search(HttpRequest<?> request) {
        return visits.receive(
                request,
                visit -> visit.asked()
                        .one("q")
                        .map(question -> found(visit, question))
                        .orElseGet(() -> visit.show(TEMPLATE, Map.of("question", ""))));
    }

    private static HttpResponse<String> found(Visit visit, String question) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("text", question);
        variables.put("after", visit.asked().one("na").orElse(null));
        var page = visit.ask("search", variables, SearchPage.class);
        return visit.show(TEMPLATE, Map.of("question", question, "page", page));
    }
}
