package nl.opvolgmonitor.api.imports;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.opvolgmonitor.api.account.SignedIn;
import nl.opvolgmonitor.api.http.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Imports for the office: the template, a file as raw bytes, how far it is, and stopping it. */
@Controller(value = "/werk/import", consumes = MediaType.ALL, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportController {

    private final SignedIn signedIn;
    private final ImportJobs jobs;
    private final Template template;

    ImportController(SignedIn signedIn, ImportJobs jobs, Template template) {
        this.signedIn = signedIn;
        this.jobs = jobs;
        this.template = template;
    }

    @Post
    HttpResponse<Map<String, Object>> post(HttpRequest<?> request, @Body @Nullable InputStream body) {
        var job = jobs.start(ImportDesk.order(signedIn.actor(request), request, body));
        return json(HttpResponse.accepted(), job.told());
    }

    /** A job by its id, or the template by its name. */
    @Get("/{name}")
    HttpResponse<?> get(HttpRequest<?> request, String name) throws IOException {
        ImportDesk.mustBeStaff(signedIn.actor(request));
        return name.contains(".") ? template(name) : json(HttpResponse.ok(), told(id(name)));
    }

    @Delete("/{name}")
    HttpResponse<Map<String, Object>> cancel(HttpRequest<?> request, String name) {
        ImportDesk.mustBeSender(signedIn.actor(request));
        var id = id(name);
        jobs.cancel(id);
        return json(HttpResponse.accepted(), told(id));
    }

    private HttpResponse<byte[]> template(String name) throws IOException {
        var table = template.table(name)
                .orElseThrow(() -> new ImportRefused(
                        HttpStatus.NOT_FOUND, "Er is een sjabloon.ods, een sjabloon.xlsx en een CSV voor elke soort"));
        var out = new ByteArrayOutputStream();
        table.to(out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Map<String, Object> told(UUID id) {
        return jobs.told(id).orElseThrow(ImportController::unknown);
    }

    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static ImportRefused unknown() {
        return new ImportRefused(HttpStatus.NOT_FOUND, "Deze import is niet bekend; er is niets gewijzigd");
    }

    @Error(exception = ImportRefused.class)
    HttpResponse<Map<String, Object>> refuse(ImportRefused refused) {
        var error = Map.of(
                "message",
                String.valueOf(refused.getMessage()),
                "extensions",
                Map.of("code", ErrorCode.BAD_REQUEST.name()));
        return json(HttpResponse.status(refused.status()), Map.of("errors", List.of(error)));
    }

    private static HttpResponse<Map<String, Object>> json(
            io.micronaut.http.MutableHttpResponse<?> response, Map<String, Object> body) {
        return response.body(body)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
