package nl.opvolgmonitor.api.linked;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.api.http.Accepted;
import nl.opvolgmonitor.api.http.ProblemDetails;

/** Answers with data, for every site and not only for ours. */
public final class Answers {

    private static final List<String> TYPES =
            Arrays.stream(DataForm.values()).map(DataForm::mediaType).toList();

    private Answers() {}

    public static MutableHttpResponse<?> data(String mediaType, String body) {
        return open(HttpResponse.ok(body).contentType(MediaType.of(mediaType + "; charset=utf-8")));
    }

    /** Statements in that form. */
    public static MutableHttpResponse<?> graph(DataForm form, Graph graph) {
        return data(form.mediaType(), form.write(graph));
    }

    /** Statements in the form that the request names ({@code vorm}) or else likes best. */
    public static HttpResponse<?> graph(HttpRequest<?> request, Graph graph) {
        var named = request.getParameters().get("vorm");
        return (named == null ? preferred(request) : DataForm.named(named))
                .<HttpResponse<?>>map(form -> graph(form, graph).header(HttpHeaders.VARY, HttpHeaders.ACCEPT))
                .orElseGet(() -> notAcceptable(TYPES));
    }

    private static Optional<DataForm> preferred(HttpRequest<?> request) {
        return Accepted.by(request, TYPES)
                .flatMap(type -> Arrays.stream(DataForm.values())
                        .filter(form -> form.mediaType().equals(type))
                        .findFirst());
    }

    /** What a program gets when there is no answer. */
    public static HttpResponse<?> problem(HttpStatus status, String detail) {
        return open(ProblemDetails.of(status, detail).in(HttpResponse.ok()));
    }

    static HttpResponse<?> notAcceptable(List<String> offered) {
        return problem(HttpStatus.NOT_ACCEPTABLE, "Dit is er als " + String.join(", ", offered) + ".");
    }

    private static MutableHttpResponse<?> open(MutableHttpResponse<?> response) {
        return response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
