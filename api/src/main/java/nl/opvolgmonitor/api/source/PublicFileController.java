package nl.opvolgmonitor.api.source;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.opvolgmonitor.domain.source.PublicFiles;

/** The files of published documents, for everyone. */
@Controller(value = "/bestanden", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicFileController {

    /** A browser may keep it; nobody in between may, because what was published can become confidential. */
    private static final String CACHING = "private, max-age=31536000, immutable";

    private final FileAnswer files;

    PublicFileController(PublicFiles files) {
        this.files = new FileAnswer(files, CACHING);
    }

    @Get("/{sha256}")
    HttpResponse<?> get(HttpRequest<?> request, String sha256) {
        return files.to(request, sha256);
    }
}
