package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.ui.recommendation.Recommendation;
import org.jspecify.annotations.Nullable;

/** The list of recommendations, and one of them. */
@Singleton
final class RecommendationPages implements Section {

    record Answer(@Nullable Recommendation recommendation) {}

    private final Lists lists;

    RecommendationPages(Lists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "aanbevelingen";
    }

    @Override
    public List<Foreseen> foresees(String rest) {
        return Section.aboutRecord("recommendation", rest);
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return lists.find(visit, RegisterList.RECOMMENDATIONS, rest).orElseGet(() -> one(visit, visit.key(rest)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var found = visit.ask("recommendation", Map.of("id", key), Answer.class).recommendation();
        if (found == null) {
            throw visit.unknown(key);
        }
        return visit.show("page/recommendation.jte", found);
    }
}
