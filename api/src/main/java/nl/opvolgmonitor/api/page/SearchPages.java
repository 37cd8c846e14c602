package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.ui.search.SearchPage;
import org.jspecify.annotations.Nullable;

/** Finding records by words. */
@Singleton
final class SearchPages implements Section {

    private static final String TEMPLATE = "page/search.jte";

    @Override
    public String name() {
        return "zoeken";
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.asked()
                .one("q")
                .map(question -> found(visit, question))
                .orElseGet(() -> visit.show(TEMPLATE, Map.of("question", "")));
    }

    private static HttpResponse<String> found(Visit visit, String question) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("text", question);
        variables.put("after", visit.asked().one("na").orElse(null));
        var page = visit.ask("search", variables, SearchPage.class);
        return visit.show(TEMPLATE, Map.of("question", question, "page", page));
    }
}
