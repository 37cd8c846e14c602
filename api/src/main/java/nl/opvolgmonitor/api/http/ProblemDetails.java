package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal as RFC 9457 writes it, for programs that do not speak GraphQL.
 *
 * @param detail a Dutch sentence that says what to do
 * @param errors what is wrong, one by one, each with the members that its writer gives it; empty when the sentence says it all
 */
public record ProblemDetails(HttpStatus status, String detail, List<Map<String, Object>> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String BASE = "/v1";
    private static final int MOST = 100_000;
    private static final Json JSON = new Json(1, 1);

    public ProblemDetails {
        errors = List.copyOf(errors);
    }

    public static ProblemDetails of(HttpStatus status, String detail) {
        return new ProblemDetails(status, detail, List.of());
    }

    public static ProblemDetails of(RequestRefused refused) {
        return of(refused.status(), refused.error().getMessage() + ".");
    }

    /** Whether whoever sent this is answered so: under {@code /v1}, whatever they read. */
    static boolean isFor(HttpRequest<?> request) {
        var path = request.getPath();
        return path.equals(BASE) || path.startsWith(BASE + "/");
    }

    public MutableHttpResponse<byte[]> in(MutableHttpResponse<?> response) {
        return response.status(status).body(JSON.bytes(members(), MOST)).contentType(MEDIA_TYPE);
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("status", status.getCode());
        members.put("title", title());
        members.put("detail", detail);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        return members;
    }

    private String title() {
        return switch (status) {
            case BAD_REQUEST -> "Deze vraag klopt niet";
            case UNAUTHORIZED -> "Dit token is niet geldig";
            case NOT_FOUND -> "Hier staat niets";
            case METHOD_NOT_ALLOWED -> "Hier kan alleen gelezen worden";
            case NOT_ACCEPTABLE -> "Deze vorm is er niet";
            case GONE -> "Dit is ingetrokken";
            case TOO_MANY_REQUESTS -> "Veel gevraagd in korte tijd";
            case SERVICE_UNAVAILABLE -> "Even niet bereikbaar";
            default ->
                status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                        ? "Dit verzoek is onjuist"
                        : "Er ging iets mis";
        };
    }
}
