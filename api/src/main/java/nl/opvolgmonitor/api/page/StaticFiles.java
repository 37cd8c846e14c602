package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import nl.opvolgmonitor.api.http.ContentCoding;
import nl.opvolgmonitor.api.http.EntityTag;
import org.jspecify.annotations.Nullable;

/** Serves what lies in {@code static}. An address that carries a digest of the content may be kept for a year. */
@Controller(value = "/static", produces = MediaType.ALL)
final class StaticFiles {

    private final Optional<Shelf> shelf;

    StaticFiles(Optional<Shelf> shelf) {
        this.shelf = shelf;
    }

    @Get("/{+name}")
    HttpResponse<?> file(HttpRequest<?> request, String name, @QueryValue @Nullable String v) {
        return StaticFile.named(name)
                .or(() -> shelf.flatMap(each -> each.asset(name)).map(content -> StaticFile.of(name, content)))
                .<HttpResponse<?>>map(file -> answer(request, file, v))
                .orElseGet(HttpResponse::notFound);
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, StaticFile file, @Nullable String fingerprint) {
        var lasting = file.isNamedByContent() || file.fingerprint().equals(fingerprint);
        var suiting = file.suiting(request);
        var tag = EntityTag.ofFile(suiting.sha256());
        return (tag.isHeldBy(request) ? HttpResponse.notModified() : content(suiting))
                .header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, lasting ? "public, max-age=31536000, immutable" : "no-cache");
    }

    private static MutableHttpResponse<?> content(StaticFile file) {
        var answer = HttpResponse.ok(file.content()).contentType(file.type());
        file.coding().map(ContentCoding::token).ifPresent(token -> answer.header(HttpHeaders.CONTENT_ENCODING, token));
        return answer;
    }
}
