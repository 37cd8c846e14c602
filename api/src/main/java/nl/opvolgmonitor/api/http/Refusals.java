package nl.opvolgmonitor.api.http;

import graphql.GraphQLError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How every refusal looks: a problem under {@code /v1}; elsewhere a page for who reads HTML, for others the errors that GraphQL gives. */
@Singleton
public final class Refusals {

    private final ErrorPage page;
    private final Guard guard;
    private final Json json = new Json(1, 1);

    Refusals(ErrorPage page, Guard guard) {
        this.page = page;
        this.guard = guard;
    }

    /** The sentence is Dutch, ours, without its full stop, and free of markup. */
    public MutableHttpResponse<byte[]> answer(
            HttpRequest<?> request, HttpStatus status, ErrorCode code, String sentence) {
        return fill(HttpResponse.status(status), request, code.error(sentence));
    }

    /** With the headers that every answer has: no filter sees an answer to what is not even HTTP. */
    MutableHttpResponse<byte[]> fill(MutableHttpResponse<?> response, HttpRequest<?> request, GraphQLError error) {
        var filled = filled(response, request, error);
        SecurityHeaders.addTo(filled);
        return filled;
    }

    private MutableHttpResponse<byte[]> filled(
            MutableHttpResponse<?> response, HttpRequest<?> request, GraphQLError error) {
        if (request.getMethod() == HttpMethod.HEAD) {
            return response.body(new byte[0]);
        }
        if (ProblemDetails.isFor(request)) {
            return ProblemDetails.of(response.status(), error.getMessage() + ".")
                    .in(response);
        }
        if (readsHtml(request)) {
            var html = html(response.status(), error.getMessage(), request.getPath());
            return response.body(html.getBytes(StandardCharsets.UTF_8)).contentType("text/html; charset=utf-8");
        }
        return response.body(
                        json.bytes(Outcome.body(List.of(error)), guard.limits().answer()))
                .contentType(AnswerForm.JSON.contentType());
    }

    private String html(HttpStatus status, String sentence, String path) {
        try {
            return page.html(status, sentence, path);
        } catch (RuntimeException fault) {
            return new PlainErrorPage()
                    .html(status, guard.faults().masked(fault).getMessage(), path);
        }
    }

    /** Whether a person looks at the answer, and not a program. */
    public static boolean readsHtml(HttpRequest<?> request) {
        return readsHtml(request.getHeaders().getAll(HttpHeaders.ACCEPT));
    }

    static boolean readsHtml(List<String> accept) {
        return MediaRange.parseAll(accept).stream()
                .anyMatch(range -> range.type().equals(MediaType.TEXT_HTML) && range.quality() > 0);
    }
}
