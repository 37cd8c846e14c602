package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.overview.ChangesPage;
import org.jspecify.annotations.Nullable;

/** What changed since a day; without one, in the last month. */
@Singleton
final class ChangePages implements Section {

    @Override
    public String name() {
        return "wijzigingen";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return list(visit);
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
