package nl.opvolgmonitor.api.http;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what the engine reports into an error of the closed list; what it does not know, it masks. */
record Shown(Faults faults, Limits limits) {

    /** What the library puts before its sentence: the name of the rule and the path of the field. */
    private static final Pattern PREFIX = Pattern.compile("^Valida[a-z ]+\\([^)]*\\) ?: ");

    private static final Set<ValidationErrorClassification> ABOUT_A_VALUE = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.NullValueForNonNullArgument,
            ValidationErrorType.BadValueForDefaultArg);

    GraphQLError of(GraphQLError error) {
        if (error.getErrorType() instanceof ErrorCode) {
            return error;
        }
        return switch (error) {
            case ExceptionWhileDataFetching thrown -> in(thrown, faults.of(thrown.getException()));
            case InvalidSyntaxError syntax -> at(syntax, ErrorCode.PARSE_FAILED, sentence(syntax));
            case ValidationError invalid -> ofValidation(invalid);
            case BadFaithIntrospectionError greedy ->
                at(greedy, ErrorCode.LIMIT_EXCEEDED, "Deze introspectie gaat te ver");
            case UnknownOperationException unknown ->
                at(unknown, ErrorCode.VALIDATION_FAILED, "operationName noemt niet precies één operatie");
            default -> error.getErrorType() == ErrorType.ValidationError ? InvalidValue.of(error) : masked(error);
        };
    }

    private static String sentence(InvalidSyntaxError error) {
        var place = error.getLocations().stream()
                .findFirst()
                .map(at -> " op regel %d, kolom %d".formatted(at.getLine(), at.getColumn()))
                .orElse("");
        var token = error.getOffendingToken() == null ? "" : ": " + error.getOffendingToken();
        return "Dit is geen GraphQL" + place + token;
    }

    private GraphQLError ofValidation(ValidationError error) {
        var type = error.getValidationErrorType();
        if (type == ValidationErrorType.MaxQueryDepthExceeded) {
            return ErrorCode.LIMIT_EXCEEDED.error("Velden mogen %d niveaus diep zijn".formatted(limits.depth()));
        }
        if (type == ValidationErrorType.MaxQueryFieldsExceeded) {
            return ErrorCode.LIMIT_EXCEEDED.error("Een document mag %d velden hebben".formatted(limits.fields()));
        }
        return type != null && ABOUT_A_VALUE.contains(type)
                ? InvalidValue.of(error)
                : at(
                        error,
                        ErrorCode.VALIDATION_FAILED,
                        PREFIX.matcher(error.getMessage()).replaceFirst(""));
    }

    private GraphQLError masked(GraphQLError error) {
        var fault = error instanceof Throwable thrown ? thrown : new IllegalStateException(error.toString());
        return in(error, faults.of(fault));
    }

    /** The same error, at the place of another. */
    private static GraphQLError in(GraphQLError place, GraphQLError error) {
        return GraphqlErrorBuilder.newError()
                .errorType(error.getErrorType())
                .message(error.getMessage())
                .extensions(error.getExtensions())
                .locations(place.getLocations())
                .path(place.getPath())
                .build();
    }

    static GraphQLError at(GraphQLError place, ErrorCode code, String sentence) {
        return in(place, code.error(sentence));
    }
}
