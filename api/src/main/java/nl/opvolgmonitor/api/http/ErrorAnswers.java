package nl.opvolgmonitor.api.http;

import graphql.GraphQLError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The answer where no controller gave one: a page for who reads HTML, for others the errors that GraphQL gives. */
@Singleton
final class ErrorAnswers implements ErrorResponseProcessor<byte[]> {

    private final ErrorPage page;
    private final Guard guard;
    private final Json json = new Json(1, 1);

    ErrorAnswers(ErrorPage page, Guard guard) {
        this.page = page;
        this.guard = guard;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        SecurityHeaders.addTo(response);
        var error = error(context, response.status());
        if (context.getRequest().getMethod() == HttpMethod.HEAD) {
            return response.body(new byte[0]);
        }
        if (readsHtml(context.getRequest())) {
            var html = html(response.status(), error.getMessage());
            return response.body(html.getBytes(StandardCharsets.UTF_8)).contentType("text/html; charset=utf-8");
        }
        return response.body(json.bytes(Outcome.body(List.of(error)))).contentType(AnswerForm.JSON.contentType());
    }

    private String html(HttpStatus status, String sentence) {
        try {
            return page.html(status, sentence);
        } catch (RuntimeException fault) {
            return new PlainErrorPage()
                    .html(status, guard.faults().masked(fault).getMessage());
        }
    }

    private GraphQLError error(ErrorContext context, HttpStatus status) {
        if (status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            return ofRequest(status);
        }
        var fault = context.getRootCause().orElseGet(() -> new IllegalStateException(status.getReason()));
        return guard.faults().masked(fault);
    }

    private static GraphQLError ofRequest(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> ErrorCode.NOT_FOUND.error("Op dit adres staat niets");
            case METHOD_NOT_ALLOWED -> ErrorCode.BAD_REQUEST.error("Dit adres kent deze methode niet");
            case REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                ErrorCode.LIMIT_EXCEEDED.error("Dit verzoek is te groot");
            case REQUEST_TIMEOUT -> ErrorCode.TIMEOUT.error("Dit verzoek kwam niet op tijd binnen");
            default -> ErrorCode.BAD_REQUEST.error("Dit verzoek is onjuist");
        };
    }

    private static boolean readsHtml(HttpRequest<?> request) {
        return MediaRange.parseAll(request.getHeaders().getAll(HttpHeaders.ACCEPT)).stream()
                .anyMatch(range -> range.type().equals(MediaType.TEXT_HTML) && range.quality() > 0);
    }
}
