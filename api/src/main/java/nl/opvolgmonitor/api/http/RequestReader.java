package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a GraphQL request from the query of a GET or the body of a POST, or refuses it. */
final class RequestReader {

    private final int limit;
    private final Json json;
    private final Admission admission;

    RequestReader(int limit, Json json, Admission admission) {
        this.limit = limit;
        this.json = json;
        this.admission = admission;
    }

    /** What a GET asks, not yet decoded. */
    static String query(HttpRequest<?> request) {
        return "?" + request.getUri().getRawQuery();
    }

    GraphqlRequest fromQuery(HttpRequest<?> request) {
        var parameters = QueryString.parse(request.getUri().getRawQuery());
        var members = new HashMap<String, @Nullable Object>(parameters);
        members.computeIfPresent("variables", (name, text) -> object(name, text));
        members.computeIfPresent("extensions", (name, text) -> object(name, text));
        return GraphqlRequest.of(members);
    }

    private @Nullable Object object(String name, Object text) {
        return text.equals("null") ? null : json.object(text.toString(), name);
    }

    /** The body of a POST as text, not yet read as JSON. */
    String body(HttpRequest<?> request, @Nullable InputStream body) {
        mustBeJson(request);
        var length = request.getContentLength();
        if (length > limit) {
            throw RequestRefused.tooLarge(limit);
        }
        return Utf8.decode(bytes(body));
    }

    GraphqlRequest fromBody(HttpRequest<?> request, String body) {
        return GraphqlRequest.of(admission.admit(request, json.object(body, "Het verzoek")));
    }

    private byte[] bytes(@Nullable InputStream body) {
        var bytes = body == null ? new byte[0] : atMost(limit + 1, body);
        if (bytes.length > limit) {
            throw RequestRefused.tooLarge(limit);
        }
        return bytes;
    }

    private static byte[] atMost(int size, InputStream body) {
        try (body) {
            return body.readNBytes(size);
        } catch (IOException broken) {
            throw RequestRefused.malformed("De inhoud van het verzoek is niet te lezen");
        }
    }

    private static void mustBeJson(HttpRequest<?> request) {
        var type = Optional.ofNullable(request.getHeaders().get(HttpHeaders.CONTENT_TYPE))
                .map(MediaRange::parse);
        var encoding = request.getHeaders().get(HttpHeaders.CONTENT_ENCODING);
        if (type.filter(RequestReader::isJson).isEmpty() || encoding != null) {
            throw RequestRefused.with(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Een verzoek is application/json in UTF-8");
        }
    }

    private static boolean isJson(MediaRange type) {
        return type.type().equals("application/json") && type.isUtf8();
    }
}
