package nl.opvolgmonitor.api.http;

import graphql.GraphQLError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;

/** A request that is not a GraphQL request: nothing of it was read, parsed or executed as one. */
public final class RequestRefused extends RuntimeException {

    /** In seconds: about as long as a database takes to start again. */
    static final Map<String, String> RETRY_AFTER_A_WHILE = Map.of(HttpHeaders.RETRY_AFTER, "5");

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final ErrorCode code;
    private final String sentence;
    private final transient Map<String, String> headers;

    private RequestRefused(HttpStatus status, ErrorCode code, String sentence) {
        this(status, code, sentence, Map.of());
    }

    private RequestRefused(HttpStatus status, ErrorCode code, String sentence, Map<String, String> headers) {
        super(sentence, null, false, false);
        this.headers = headers;
        this.status = status;
        this.code = code;
        this.sentence = sentence;
    }

    /** What was sent is no request, or not one that is answered here. */
    public static RequestRefused malformed(String sentence) {
        return new RequestRefused(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, sentence);
    }

    static RequestRefused with(HttpStatus status, String sentence) {
        return new RequestRefused(status, ErrorCode.BAD_REQUEST, sentence);
    }

    /** Who asks is not signed in, or no longer. */
    public static RequestRefused notSignedIn() {
        return new RequestRefused(
                HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED, "U bent niet (meer) aangemeld; meld u opnieuw aan");
    }

    static RequestRefused tooLarge(int bytes) {
        return new RequestRefused(
                HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                ErrorCode.LIMIT_EXCEEDED,
                "Een verzoek mag %d bytes groot zijn".formatted(bytes));
    }

    static RequestRefused tooSlow() {
        return new RequestRefused(
                HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMEOUT, "Het verzoek kwam niet op tijd helemaal binnen");
    }

    /** The register cannot be reached: half an answer is worse than none, whatever the form of the answer. */
    static RequestRefused unavailable(GraphQLError error) {
        return new RequestRefused(
                HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, error.getMessage(), RETRY_AFTER_A_WHILE);
    }

    /** A question of ours that could not be answered. */
    static RequestRefused answered(ErrorCode code, String sentence) {
        var status = switch (code) {
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            case TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return new RequestRefused(status, code, sentence, code == ErrorCode.TIMEOUT ? RETRY_AFTER_A_WHILE : Map.of());
    }

    static RequestRefused tooOften(long seconds, Map<String, String> rate) {
        var headers = new HashMap<>(rate);
        headers.put(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return new RequestRefused(
                HttpStatus.TOO_MANY_REQUESTS,
                ErrorCode.RATE_LIMITED,
                "U vraagt veel in korte tijd; wacht %d seconden".formatted(seconds),
                headers);
    }

    /** What the answer has beside its usual headers. */
    public Map<String, String> headers() {
        return headers;
    }

    public HttpStatus status() {
        return status;
    }

    /** Its sentence, without the full stop, and its code. */
    public GraphQLError error() {
        return code.error(sentence);
    }
}
