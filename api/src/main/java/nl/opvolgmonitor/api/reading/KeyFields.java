package nl.opvolgmonitor.api.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which fields of a kind must be as people registered them, for a proposal to be right. */
final class KeyFields {

    /** The kinds that are scored, with their fields; without fields the place is enough. */
    static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry("RECOMMENDATION", List.of("number", "page")),
            Map.entry("RESPONSE", List.of("type")),
            Map.entry("MOTION", List.of()),
            Map.entry("MOTION_DECISION", List.of("outcome")),
            Map.entry("MOTION_EXECUTION", List.of("status")),
            Map.entry("CITATION", List.of("valid")),
            Map.entry("FOOTNOTE", List.of("number")),
            Map.entry("REPORT", List.of()),
            Map.entry("DEFECT", List.of("type")),
            Map.entry("COMMITMENT", List.of("form", "firmness", "amount", "visibility")),
            Map.entry("DEADLINE", List.of("kind", "earliest", "latest", "recursEvery")),
            Map.entry("FULFILMENT", List.of("status")),
            Map.entry("COVERAGE", List.of()),
            Map.entry("RELATION", List.of("type")),
            Map.entry("IMPLEMENTATION_REPORT", List.of("claimType")));

    private KeyFields() {}

    /** The fields that are not the same, as "form: AIM in plaats van WRITTEN_PLEDGE". */
    static List<String> differences(String kind, Map<String, Object> expected, Map<String, Object> read) {
        return OF.getOrDefault(kind, List.of()).stream()
                .filter(field -> !Objects.equals(plain(expected.get(field)), plain(read.get(field))))
                .map(field -> "%s: %s in plaats van %s".formatted(field, read.get(field), expected.get(field)))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String plain(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? null : String.valueOf(value).strip();
    }
}
