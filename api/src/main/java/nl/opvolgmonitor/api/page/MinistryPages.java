package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.ui.organisation.MinistriesPage;
import nl.opvolgmonitor.ui.organisation.MinistryPage;

/** The ministries, and one of them. */
@Singleton
final class MinistryPages implements Section {

    @Override
    public String name() {
        return "ministeries";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return rest.isEmpty()
                ? visit.show("page/ministries.jte", visit.ask("ministries", Map.of(), MinistriesPage.class))
                : one(visit, visit.key(rest));
    }

    /** Of another organisation the register tells at its permanent address. */
    private static HttpResponse<String> one(Visit visit, String key) {
        var found = visit.ask("ministry", Map.of("id", key), MinistryPage.class);
        if (!found.isMinistry()) {
            throw visit.unknown(key);
        }
        return visit.show("page/ministry.jte", found);
    }
}
