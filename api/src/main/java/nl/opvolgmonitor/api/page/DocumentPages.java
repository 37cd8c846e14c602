package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.ui.source.Document;
import nl.opvolgmonitor.ui.source.DocumentsPage;
import org.jspecify.annotations.Nullable;

/** The list of documents, and one of them. */
@Controller(value = "/nl/documenten", produces = MediaType.ALL)
final class DocumentPages {

    record Answer(@Nullable Document document) {}

    private final Visits visits;

    DocumentPages(Visits visits) {
        this.visits = visits;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request) {
        return visits.receive(request, visit -> {
            var variables = new HashMap<String, @Nullable Object>();
            variables.put("after", visit.asked().one("na").orElse(null));
            return visit.show("page/documents.jte", visit.ask("documents", variables, DocumentsPage.class));
        });
    }

    @Get("/{+key}")
    HttpResponse<String> one(HttpRequest<?> request, String key) {
        return visits.receive(request, visit -> one(visit, visit.key(key)));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var found = visit.ask("document", Map.of("id", key), Answer.class).document();
        if (found == null) {
            throw visit.unknown(key);
        }
        return visit.show("page/document.jte", found);
    }
}
