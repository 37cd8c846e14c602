package nl.opvolgmonitor.api.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.Optional;
import nl.opvolgmonitor.api.advice.DraftExport;
import nl.opvolgmonitor.api.advice.MadeFile;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.register.Key;

/** An advice that is being written as a file, for who may see that. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdviceDraftFile {

    private static final String FIELD = "adviceDraft";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final Gate gate;
    private final AdviceLog log;
    private final DraftExport export;
    private final Refusals refusals;

    AdviceDraftFile(Gate gate, AdviceLog log, DraftExport export, Refusals refusals) {
        this.gate = gate;
        this.log = log;
        this.export = export;
        this.refusals = refusals;
    }

    @Get("/werk/concept-advies/{id:[a-z0-9-]+}.{extension:html|odt|docx|pdf|csv|json}")
    HttpResponse<?> file(HttpRequest<?> request, String id, String extension) throws IOException {
        return gate.admit(
                request,
                FIELD,
                actor -> log.find(new Key(id))
                        .flatMap(draft -> made(draft, extension))
                        .orElseGet(() -> refusals.answer(
                                request,
                                HttpStatus.NOT_FOUND,
                                ErrorCode.NOT_FOUND,
                                "Er is geen advies met de naam " + id)));
    }

    private Optional<HttpResponse<?>> made(AdviceDraft draft, String extension) {
        var name = draft.key() + (draft.fixed().isPresent() ? "." : "-concept.") + extension;
        return export.of(draft, extension).map(made -> answer(made, name));
    }

    /** A page of it may be looked at in a frame of the workplace; it holds its own style and runs nothing. */
    private static HttpResponse<?> answer(MadeFile made, String name) {
        var way = name.endsWith(".html") ? "inline" : "attachment";
        return HttpResponse.ok(made.bytes())
                .contentType(MediaType.of(made.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, way + "; filename=\"" + name + "\"")
                .header("Content-Security-Policy", POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
