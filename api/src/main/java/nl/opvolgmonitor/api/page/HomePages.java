package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.ui.overview.HomePage;

/** The first page. */
@Singleton
final class HomePages implements Section {

    @Override
    public String name() {
        return "";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return visit.show("page/home.jte", visit.ask("home", Map.of(), HomePage.class));
    }
}
