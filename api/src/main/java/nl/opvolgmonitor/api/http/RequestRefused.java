package nl.opvolgmonitor.api.http;

import graphql.GraphQLError;
import io.micronaut.http.HttpStatus;

/** A request that is not a GraphQL request: nothing of it was read, parsed or executed as one. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final ErrorCode code;
    private final String sentence;

    private RequestRefused(HttpStatus status, ErrorCode code, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
        this.sentence = sentence;
    }

    static RequestRefused malformed(String sentence) {
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

    HttpStatus status() {
        return status;
    }

    GraphQLError error() {
        return code.error(sentence);
    }
}
