package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.ui.register.CorrectionsPage;

/** The correction log. */
@Singleton
final class CorrectionPages implements Section {

    @Override
    public String name() {
        return "correcties";
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.show("page/corrections.jte", visit.ask("corrections", Map.of(), CorrectionsPage.class));
    }
}
