package nl.opvolgmonitor.api.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.RegisterUnavailable;
import nl.opvolgmonitor.domain.register.TooSlow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of an exception what may be shown of it: the sentence of invalid content, and of a fault only its number. */
@Singleton
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /** One number, and one trace in the log, for a fault that many fields report. */
    private final Map<Throwable, String> numbers = Collections.synchronizedMap(new WeakHashMap<>());

    public GraphQLError of(Throwable fault) {
        return causes(fault).flatMap(Faults::harmless).findFirst().orElseGet(() -> masked(fault));
    }

    private static Stream<GraphQLError> harmless(Throwable cause) {
        return switch (cause) {
            case InvalidContent invalid ->
                Stream.of(ErrorCode.INVALID_VALUE.error(String.valueOf(invalid.getMessage())));
            case TooSlow slow -> Stream.of(ErrorCode.TIMEOUT.error("Het register doet er te lang over; vraag minder"));
            case RegisterUnavailable away ->
                Stream.of(ErrorCode.UNAVAILABLE.error("Het register is even niet bereikbaar; probeer het zo weer"));
            case GraphQLError error -> thrown(error);
            default -> Stream.empty();
        };
    }

    private static Stream<GraphQLError> thrown(GraphQLError error) {
        if (error.getErrorType() instanceof ErrorCode) {
            return Stream.of(error);
        }
        return error.getErrorType() == ErrorType.ValidationError ? Stream.of(InvalidValue.of(error)) : Stream.empty();
    }

    /** The fault as it may be shown: a number. */
    GraphQLError masked(Throwable fault) {
        var number = numberOf(fault);
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorCode.INTERNAL)
                .message(sentence(number))
                .extensions(Map.of("number", number))
                .build();
    }

    private static String sentence(String number) {
        return "Er ging bij ons iets mis; meld het met nummer " + number;
    }

    private String numberOf(Throwable fault) {
        var root = causes(fault).reduce((outer, inner) -> inner).orElse(fault);
        return numbers.computeIfAbsent(root, unseen -> logged(fault));
    }

    private static String logged(Throwable fault) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.atError().setCause(fault).addKeyValue("number", number).log("Fout {}", number);
        return number;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Throwable.class::isInstance, Throwable::getCause)
                .limit(20);
    }
}
