package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.motion.MotionPage;
import nl.opvolgmonitor.ui.motion.MotionPage.Around;
import org.jspecify.annotations.Nullable;

/** The list of motions, and one of them. */
@Controller(value = "/nl/moties", produces = MediaType.ALL)
final class MotionPages {

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

    private final Visits visits;
    private final Lists lists;

    MotionPages(Visits visits, Lists lists) {
        this.visits = visits;
        this.lists = lists;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(request, visit -> lists.show(visit, RegisterList.MOTIONS));
    }

    @Get("/{+key}")
    HttpResponse<String> one(HttpRequest<?> request, String key) {
        return visits.receive(request, visit -> one(visit, visit.key(key)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var answer = visit.ask("motion", Map.of("id", key), Answer.class);
        if (!answer.isKnown()) {
            throw visit.unknown(key);
        }
        return visit.show("page/motion.jte", new MotionPage(answer.known(), answer.seen()));
    }
}
