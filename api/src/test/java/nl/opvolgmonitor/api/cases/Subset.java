package nl.opvolgmonitor.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Compares what was answered with what was expected: every expected field, and lists of equal length in any order. */
final class Subset {

    private Subset() {}

    /** Where and how the answer differs; empty when the expected is a part of it. */
    static Optional<String> difference(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            return fields(path, expected, actual);
        }
        if (expected.isArray()) {
            return elements(path, expected, actual);
        }
        var same = isSame(expected, actual);
        return same ? Optional.empty() : differs(path, expected, actual);
    }

    private static boolean isSame(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual);
    }

    private static Optional<String> fields(String path, JsonNode expected, JsonNode actual) {
        if (!actual.isObject()) {
            return differs(path, expected, actual);
        }
        return expected.properties().stream()
                .map(field -> difference(path + "." + field.getKey(), field.getValue(), actual.path(field.getKey())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> elements(String path, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            return differs(path + " (aantal)", expected, actual);
        }
        var left = new ArrayList<>(list(actual));
        for (var element : expected) {
            var match = left.stream()
                    .filter(candidate -> difference(path, element, candidate).isEmpty())
                    .findFirst();
            if (match.isEmpty()) {
                return differs(path + " (element)", element, actual);
            }
            left.remove(match.get());
        }
        return Optional.empty();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Optional<String> differs(String path, JsonNode expected, JsonNode actual) {
        return Optional.of("%s: verwacht %s, gekregen %s".formatted(path, expected, actual.toPrettyString()));
    }
}
