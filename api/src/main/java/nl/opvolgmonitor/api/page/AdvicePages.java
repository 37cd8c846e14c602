package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.advice.AdvicePage;
import nl.opvolgmonitor.ui.advice.AdvicesPage;
import org.jspecify.annotations.Nullable;

/** The fixed advices, and one of them. */
@Singleton
final class AdvicePages implements Section {

    record Answer(@Nullable AdvicePage advice) {}

    @Override
    public String name() {
        return "opvolgadviezen";
    }

    @Override
    public List<Foreseen> foresees(String rest) {
        return Section.aboutRecord("advice", rest.replaceFirst("/$", ""));
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return rest.isEmpty()
                ? visit.show("page/advices.jte", visit.ask("advices", Map.of(), AdvicesPage.class))
                : one(visit, rest.replaceFirst("/$", ""));
    }

    private static HttpResponse<String> one(Visit visit, String id) {
        var found = visit.ask("advice", Map.of("id", id), Answer.class).advice();
        if (found == null) {
            throw PageRefused.notFound(Sentence.of("advice.unknown", id));
        }
        return visit.show("page/advice.jte", found);
    }
}
