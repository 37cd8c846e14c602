package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import org.jspecify.annotations.Nullable;

/** The list of recommendations, and one of them. */
@Controller(value = "/nl/aanbevelingen", produces = MediaType.ALL)
final class RecommendationPages {

    record Answer(@Nullable Recommendation recommendation) {}

    private final Visits visits;
    private final Lists lists;

    RecommendationPages(Visits visits, Lists lists) {
        this.visits = visits;
        this.lists = lists;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(request, visit -> lists.show(visit, RegisterList.RECOMMENDATIONS));
    }

    @Get("/{+key}")
    HttpResponse<String> one(HttpRequest<?> request, String key) {
        return visits.receive(request, visit -> one(visit, visit.key(key)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var found = visit.ask("recommendation", Map.of("id", key), Answer.class).recommendation();
        if (found == null) {
            throw visit.unknown(key);
        }
        return visit.show("page/recommendation.jte", found);
    }
}
