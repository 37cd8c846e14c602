package nl.opvolgmonitor.api.source;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.source.FileDownload;
import nl.opvolgmonitor.domain.source.FileDownloads;

/** A file as it goes out: saved, never shown as a page of ours, whatever is in it. */
record FileAnswer(FileDownloads files, String caching) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Nothing, in the same words, for what is not there and for what may not be seen. */
    HttpResponse<?> to(HttpRequest<?> request, String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            return HttpResponse.notFound();
        }
        return files.open(sha256)
                .<HttpResponse<?>>map(file -> answer(request, file))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, FileDownload file) {
        var tag = "\"" + file.sha256() + "\"";
        if (tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, caching);
        }
        return HttpResponse.ok(new StreamedFile(
                        file.content(), MediaType.of(file.type().mediaType())))
                .header(HttpHeaders.CONTENT_TYPE, file.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, String.valueOf(file.size()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + encoded(file.name().value()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, caching);
    }

    /** As RFC 8187 asks: a form's plus sign would be a plus sign in the name. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
