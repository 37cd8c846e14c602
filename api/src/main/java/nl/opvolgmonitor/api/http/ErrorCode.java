package nl.opvolgmonitor.api.http;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/** What a program finds in {@code extensions.code} of an error: a closed list. An error of such a type may be shown. */
public enum ErrorCode implements ErrorClassification {
    /** The HTTP request is wrong: its method, media types, encoding or the members of its body. */
    BAD_REQUEST,
    /** Nobody is signed in, or what was shown to be let in is not valid. */
    UNAUTHENTICATED,
    /** Who asks may not do this, or the request did not come from a page of ours. */
    FORBIDDEN,
    /** Nothing lives at this address. */
    NOT_FOUND,
    /** The document is not GraphQL. */
    PARSE_FAILED,
    /** The document asks for what the schema does not have, or names no operation in it. */
    VALIDATION_FAILED,
    /** An argument or variable has a value that it cannot have. */
    INVALID_VALUE,
    /** The request is larger than one request may be. */
    LIMIT_EXCEEDED,
    /** It took longer than one request may take. */
    TIMEOUT,
    /** Whoever asks has asked much in a short time; {@code Retry-After} says when to ask again. */
    RATE_LIMITED,
    /** Something that this depends on is away; {@code Retry-After} says when to ask again. */
    UNAVAILABLE,
    /** A fault of ours; {@code extensions.number} is the number under which it was logged. */
    INTERNAL;

    /** The code of an error that may be shown; any other is a fault of ours. */
    static ErrorCode of(GraphQLError error) {
        return error.getErrorType() instanceof ErrorCode code ? code : INTERNAL;
    }

    boolean isOf(GraphQLError error) {
        return of(error) == this;
    }

    /** An error about the request as a whole. */
    public GraphQLError error(String sentence) {
        return GraphqlErrorBuilder.newError()
                .errorType(this)
                .message(sentence)
                .locations(null)
                .build();
    }
}
