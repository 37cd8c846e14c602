package nl.opvolgmonitor.api.opendata;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import nl.opvolgmonitor.api.http.EntityTag;
import nl.opvolgmonitor.domain.edition.Edition;

/** Answers with a file, or says that the copy a client has is still the same. Its digest goes along (RFC 9530). */
final class FileReply {

    private FileReply() {}

    static HttpResponse<?> to(HttpRequest<?> request, EditionFile file, Edition edition) {
        var tag = EntityTag.ofFile(file.sha256());
        return (tag.isHeldBy(request) ? HttpResponse.notModified() : content(file, edition))
                .header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static MutableHttpResponse<?> content(EditionFile file, Edition edition) {
        var name =
                "opvolgmonitor-editie-" + edition.number() + "-" + file.format().file();
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        return HttpResponse.ok(stream(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":");
    }

    private static StreamedFile stream(EditionFile file) {
        try {
            return new StreamedFile(
                    Files.newInputStream(file.path()),
                    MediaType.of(file.format().mediaType()),
                    0,
                    file.size());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
