package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/** Serves what lies in {@code static}. An address that carries the fingerprint of the content may be kept for a year. */
@Controller(value = "/static", produces = MediaType.ALL)
final class StaticFiles {

    @Get("/{+name}")
    HttpResponse<byte[]> file(String name, @QueryValue @Nullable String v) {
        return StaticFile.named(name).map(file -> answer(file, v)).orElseGet(HttpResponse::notFound);
    }

    private static HttpResponse<byte[]> answer(StaticFile file, @Nullable String fingerprint) {
        var caching = file.fingerprint().equals(fingerprint) ? "public, max-age=31536000, immutable" : "no-cache";
        return HttpResponse.ok(file.content()).contentType(file.type()).header(HttpHeaders.CACHE_CONTROL, caching);
    }
}
