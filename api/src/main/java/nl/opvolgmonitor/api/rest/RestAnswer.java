package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.api.http.EntityTag;

/** A body as an answer: with its tag, and with its links in the header as well. */
final class RestAnswer {

    private static final List<String> RELATIONS = List.of("first", "next");

    private RestAnswer() {}

    /** Without the body when who asks has it already. */
    static MutableHttpResponse<byte[]> of(HttpRequest<?> request, ObjectNode body) {
        var tag = EntityTag.of(told(body));
        var answer = tag.isHeldBy(request)
                ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED)
                : HttpResponse.ok(RestJson.bytes(body)).contentType("application/json");
        links(body.path("links")).ifPresent(links -> answer.header(HttpHeaders.LINK, links));
        return answer.header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, "nl");
    }

    /** The instant of knowledge goes by with the clock; it says nothing new by itself, and neither do the links that repeat it. */
    private static byte[] told(ObjectNode body) {
        var told = body.deepCopy();
        told.remove("links");
        told.withObjectProperty("asOf").remove("known");
        return RestJson.bytes(told);
    }

    private static Optional<String> links(JsonNode links) {
        return RELATIONS.stream()
                .filter(links::hasNonNull)
                .map(relation ->
                        "<%s>; rel=\"%s\"".formatted(links.path(relation).asText(), relation))
                .reduce((one, other) -> one + ", " + other);
    }
}
