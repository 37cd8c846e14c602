package nl.opvolgmonitor.api.http;

import graphql.GraphQLError;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** The answer where no controller gave one. */
@Singleton
final class ErrorAnswers implements ErrorResponseProcessor<byte[]> {

    private final Refusals refusals;
    private final Guard guard;

    ErrorAnswers(Refusals refusals, Guard guard) {
        this.refusals = refusals;
        this.guard = guard;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var error = error(context, response.status());
        if (ErrorCode.UNAVAILABLE.isOf(error)) {
            response.status(HttpStatus.SERVICE_UNAVAILABLE);
            RequestRefused.RETRY_AFTER_A_WHILE.forEach(response::header);
        }
        return refusals.fill(response, context.getRequest(), error);
    }

    private GraphQLError error(ErrorContext context, HttpStatus status) {
        if (status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            return ofRequest(status);
        }
        var fault = context.getRootCause().orElseGet(() -> new IllegalStateException(status.getReason()));
        return guard.faults().of(fault);
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
}
