package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.ui.recommendation.Narrowing;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import nl.opvolgmonitor.ui.recommendation.RecommendationsPage;
import org.jspecify.annotations.Nullable;

/** The list of recommendations, and one of them. */
@Controller(value = "/nl/aanbevelingen", produces = MediaType.ALL)
final class RecommendationPages {

    record Answer(@Nullable Recommendation recommendation) {}

    private final Visits visits;

    RecommendationPages(Visits visits) {
        this.visits = visits;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(request, RecommendationPages::list);
    }

    @Get("/{+key}")
    HttpResponse<String> one(HttpRequest<?> request, String key) {
        return visits.receive(request, visit -> one(visit, visit.key(key)));
    }

    private static HttpResponse<String> list(Visit visit) {
        var selection = Selections.of(visit.asked());
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("filter", Selections.filter(selection));
        variables.put("after", visit.asked().one("na").orElse(null));
        var page = visit.ask("recommendations", variables, RecommendationsPage.class);
        return visit.show("page/recommendations.jte", Map.of("page", page, "narrowing", Narrowing.of(selection, page)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var found = visit.ask("recommendation", Map.of("id", key), Answer.class).recommendation();
        if (found == null) {
            throw visit.unknown(key);
        }
        return visit.show("page/recommendation.jte", found);
    }
}
