package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.overview.ChangesPage;
import org.jspecify.annotations.Nullable;

/** What changed since a day; without one, in the last month. */
@Controller(value = "/nl/wijzigingen", produces = MediaType.ALL)
final class ChangePages {

    private final Visits visits;

    ChangePages(Visits visits) {
        this.visits = visits;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(request, ChangePages::list);
    }

    private static HttpResponse<String> list(Visit visit) {
        var since = visit.asked()
                .one("sinds")
                .map(Stands::day)
                .orElseGet(() -> visit.stand().effective().minusMonths(1));
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("since", since.atStartOfDay(PointInTime.ZONE).toInstant().toString());
        variables.put("after", visit.asked().one("na").orElse(null));
        var page = visit.ask("changes", variables, ChangesPage.class);
        return visit.show("page/changes.jte", Map.of("since", since, "page", page));
    }
}
