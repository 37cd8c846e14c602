package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.edition.Found;
import org.jspecify.annotations.Nullable;

/** Where a page of an edition of long ago is still to be seen. */
final class EditionAddress {

    private EditionAddress() {}

    /** Leads to the page as it was known at the instant of the edition. */
    static HttpResponse<String> then(Visit visit, int number, String path) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("number", number));
        var edition = visit.ask("edition", variables, Found.class).edition();
        if (edition == null) {
            throw PageRefused.notFound(Sentence.of("edition.unknown", number));
        }
        var at = edition.publishedAt();
        return visit.leadTo("/" + path
                + Query.NONE
                        .with("per", at.atZone(PointInTime.ZONE).toLocalDate())
                        .with("bekend", at));
    }
}
