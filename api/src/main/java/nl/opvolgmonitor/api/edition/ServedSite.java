package nl.opvolgmonitor.api.edition;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.opvolgmonitor.api.http.ContentCoding;
import nl.opvolgmonitor.api.http.EntityTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A site in a folder, with what is in it. A page has the SHA-256 of its bytes as its tag, and goes compressed to who takes that. */
record ServedSite(Path folder, Manifest manifest, FileList files) {

    private static final Logger LOG = LoggerFactory.getLogger(ServedSite.class);

    /** Empty when there is none in that folder. */
    static Optional<ServedSite> in(Path folder) {
        return Manifest.in(folder).map(manifest -> new ServedSite(folder, manifest, FileList.in(folder)));
    }

    /** Empty when it has no such page, or cannot read it any more: then it can still be made. */
    Optional<HttpResponse<?>> answer(HttpRequest<?> request, SiteAddress address) {
        return file(address)
                .flatMap(file -> file.leadsTo() == null
                        ? page(request, address.file(), EntityTag.ofFile(file.sha256()))
                        : Optional.of(HttpResponse.seeOther(URI.create(file.leadsTo()))));
    }

    Optional<SiteFile> file(SiteAddress address) {
        return files.named(address.file());
    }

    private Optional<HttpResponse<?>> page(HttpRequest<?> request, String name, EntityTag tag) {
        return tag.isHeldBy(request)
                ? Optional.of(headed(HttpResponse.notModified(), name, tag))
                : read(request, name).map(answer -> headed(answer, name, tag));
    }

    private Optional<MutableHttpResponse<?>> read(HttpRequest<?> request, String name) {
        return !SiteForm.of(name).isCompressed()
                        && ContentCoding.acceptedBy(request).anyMatch(ContentCoding.GZIP::equals)
                ? bytes(name + ContentCoding.GZIP.suffix())
                        .map(packed -> HttpResponse.ok(packed)
                                .header(HttpHeaders.CONTENT_ENCODING, ContentCoding.GZIP.token()))
                : bytes(name).map(HttpResponse::ok);
    }

    /** Whether it is still the same has to be asked each time; the answer is short. */
    private static HttpResponse<?> headed(MutableHttpResponse<?> answer, String name, EntityTag tag) {
        return SiteForm.of(name)
                .headed(answer, name)
                .header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** Of a file of the site; empty when it cannot be read. */
    Optional<byte[]> bytes(String name) {
        return bytes(folder.resolve(name));
    }

    static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            LOG.warn("Een bestand van de site is niet te lezen: {}", file, unreadable);
            return Optional.empty();
        }
    }
}
