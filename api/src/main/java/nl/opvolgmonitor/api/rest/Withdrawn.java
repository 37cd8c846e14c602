package nl.opvolgmonitor.api.rest;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.api.page.PublicQueries;
import nl.opvolgmonitor.ui.register.Correction;
import nl.opvolgmonitor.ui.register.CorrectionsPage;

/** Tells of a record that is not there whether it was withdrawn, and why. */
@Singleton
final class Withdrawn {

    private final PublicQueries queries;

    Withdrawn(PublicQueries queries) {
        this.queries = queries;
    }

    RestRefused orUnknown(Resource resource, String key, Question question) {
        return queries
                .ask("corrections", Map.of("record", key), question.stand(), CorrectionsPage.class)
                .corrections()
                .stream()
                .filter(Correction::withdrawn)
                .findFirst()
                .map(PageRefused::withdrawn)
                .map(gone -> RestRefused.with(HttpStatus.GONE, gone.problem().inDutch()))
                .orElseGet(() -> unknown(resource, key));
    }

    static RestRefused unknown(Resource resource, String key) {
        return RestRefused.with(
                HttpStatus.NOT_FOUND,
                "In ‘%s’ staat op dat moment niets onder de sleutel ‘%s’.".formatted(resource.path(), key));
    }
}
