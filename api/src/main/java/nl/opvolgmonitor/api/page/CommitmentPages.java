package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.commitment.CommitmentPage;
import nl.opvolgmonitor.ui.commitment.CommitmentPage.Around;
import org.jspecify.annotations.Nullable;

/** The list of promises and measures, and one of them. */
@Controller(value = "/nl/toezeggingen", produces = MediaType.ALL)
final class CommitmentPages {

    /** Both are null when nothing is known by that key. */
    record Answer(@Nullable Commitment commitment, @Nullable Around around) {

        boolean isKnown() {
            return commitment != null && around != null;
        }

        Commitment known() {
            return Objects.requireNonNull(commitment);
        }

        Around seen() {
            return Objects.requireNonNull(around);
        }
    }

    private final Visits visits;
    private final Lists lists;

    CommitmentPages(Visits visits, Lists lists) {
        this.visits = visits;
        this.lists = lists;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(request, visit -> lists.show(visit, RegisterList.COMMITMENTS));
    }

    @Get("/{+key}")
    HttpResponse<String> one(HttpRequest<?> request, String key) {
        return visits.receive(request, visit -> one(visit, visit.key(key)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var answer = visit.ask("commitment", Map.of("id", key), Answer.class);
        if (!answer.isKnown()) {
            throw visit.unknown(key);
        }
        return visit.show("page/commitment.jte", new CommitmentPage(answer.known(), answer.seen()));
    }
}
