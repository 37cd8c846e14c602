package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.selection.RegisterList;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.commitment.CommitmentPage;
import nl.opvolgmonitor.ui.commitment.CommitmentPage.Around;
import org.jspecify.annotations.Nullable;

/** The list of promises and measures, and one of them. */
@Singleton
final class CommitmentPages implements Section {

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

    private final Lists lists;

    CommitmentPages(Lists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "toezeggingen";
    }

    @Override
    public List<Foreseen> foresees(String rest) {
        return Section.aboutRecord("commitment", rest);
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return lists.find(visit, RegisterList.COMMITMENTS, rest).orElseGet(() -> one(visit, visit.key(rest)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var answer = visit.ask("commitment", Map.of("id", key), Answer.class);
        if (!answer.isKnown()) {
            throw visit.unknown(key);
        }
        return visit.show("page/commitment.jte", new CommitmentPage(answer.known(), answer.seen()));
    }
}
