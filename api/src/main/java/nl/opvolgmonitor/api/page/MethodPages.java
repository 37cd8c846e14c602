package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.ui.method.MethodPage;

/** How the register works. */
@Singleton
final class MethodPages implements Section {

    @Override
    public String name() {
        return "methode";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.show("page/method.jte", visit.ask("method", Map.of(), MethodPage.class));
    }
}
