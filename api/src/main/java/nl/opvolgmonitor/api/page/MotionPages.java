package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.motion.MotionPage;
import nl.opvolgmonitor.ui.motion.MotionPage.Around;
import org.jspecify.annotations.Nullable;

/** The list of motions, and one of them. */
@Singleton
final class MotionPages implements Section {

    /** Both are null when nothing is known by that key. */
    record Answer(@Nullable Motion motion, @Nullable Around around) {

        boolean isKnown() {
            return motion != null && around != null;
        }

        Motion known() {
            return Objects.requireNonNull(motion);
        }

        Around seen() {
            return Objects.requireNonNull(around);
        }
    }

    private final Lists lists;

    MotionPages(Lists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "moties";
    }

    @Override
    public List<Foreseen> foresees(String rest) {
        return Section.aboutRecord("motion", rest);
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return lists.find(visit, RegisterList.MOTIONS, rest).orElseGet(() -> one(visit, visit.key(rest)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var answer = visit.ask("motion", Map.of("id", key), Answer.class);
        if (!answer.isKnown()) {
            throw visit.unknown(key);
        }
        return visit.show("page/motion.jte", new MotionPage(answer.known(), answer.seen()));
    }
}
