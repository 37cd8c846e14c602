package nl.opvolgmonitor.api.http;

import graphql.GraphQLError;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells text that a database can hold from text with U+0000 or half a character in it. */
final class PlainText {

    private PlainText() {}

    static boolean is(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    static boolean isThroughout(GraphqlRequest request) {
        return Stream.of(request.query(), request.operationName(), request.variables())
                .allMatch(PlainText::isThroughout);
    }

    static GraphQLError refusal() {
        return ErrorCode.INVALID_VALUE.error("Een tekst bevat U+0000 of een half teken (een losse surrogaat)");
    }

    private static boolean isThroughout(@Nullable Object value) {
        return switch (value) {
            case String text -> is(text);
            case Map<?, ?> map -> isThroughout(map.keySet()) && isThroughout(map.values());
            case Collection<?> values -> values.stream().allMatch(PlainText::isThroughout);
            case null -> true;
            default -> true;
        };
    }
}
