package nl.opvolgmonitor.api.edition;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.opvolgmonitor.api.http.ContentCoding;
import nl.opvolgmonitor.api.http.EntityTag;

/** A site in a folder, with what is in it. A page has the SHA-256 of its bytes as its tag, and goes compressed to who takes that. */
record ServedSite(Path folder, Manifest manifest) {

    /** Empty when it has no such page. */
    Optional<HttpResponse<?>> answer(HttpRequest<?> request, SiteAddress address) {
        var name = address.file();
        var file = manifest.files().get(name);
        return file == null ? Optional.empty() : Optional.of(answer(request, name, file));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String name, SiteFile file) {
        return leading(file).orElseGet(() -> {
            var tag = EntityTag.ofFile(file.sha256());
            return headed(tag.isHeldBy(request) ? HttpResponse.notModified() : page(request, name), name, tag);
        });
    }

    private static Optional<HttpResponse<?>> leading(SiteFile file) {
        var address = file.leadsTo();
        return address == null ? Optional.empty() : Optional.of(HttpResponse.seeOther(URI.create(address)));
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, String name) {
        return ContentCoding.acceptedBy(request).anyMatch(ContentCoding.GZIP::equals)
                ? HttpResponse.ok(bytes(name + ContentCoding.GZIP.suffix()))
                        .header(HttpHeaders.CONTENT_ENCODING, ContentCoding.GZIP.token())
                : HttpResponse.ok(bytes(name));
    }

    /** Whether it is still the same has to be asked each time; the answer is short. */
    private static HttpResponse<?> headed(MutableHttpResponse<?> answer, String name, EntityTag tag) {
        return SiteForm.of(name)
                .headed(answer, name)
                .header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
