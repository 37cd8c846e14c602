package nl.opvolgmonitor.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** One thing a field holds. */
public sealed interface Content {

    /** Words, a number, a day or the word of an enum. */
    record Plain(String text) implements Content {}

    /** Another record. */
    record Mention(String name, Named record) implements Content {}

    /** Someone or something in a role. */
    record InRole(Party party) implements Content {}

    /** Fields within a field. */
    record Nested(List<Field> fields) implements Content {}

    Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static List<Content> of(String field, @Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().flatMap(each -> of(field, each).stream()).toList();
        }
        if (value == null || value.equals(false)) {
            return List.of();
        }
        return List.of(value instanceof Map<?, ?> map ? ofMap(map) : new Plain(words(field, value.toString())));
    }

    private static Content ofMap(Map<?, ?> map) {
        if (map.get("kind") instanceof String) {
            return mention(named(map));
        }
        return map.get("role") instanceof String role ? inRole(Role.valueOf(role), map) : nested(map);
    }

    private static InRole inRole(Role role, Map<?, ?> map) {
        var known = map.get("record") instanceof Map<?, ?> record ? named(record) : null;
        return new InRole(new Party(role, Objects.requireNonNull(text(map, "name")), known));
    }

    private static Mention mention(Named named) {
        var otherwise = Labels.dutch().of("soort." + named.kind()) + " " + named.id();
        return new Mention(named.brief().orElse(otherwise), named);
    }

    private static Named named(Map<?, ?> map) {
        return new Named(
                Objects.requireNonNull(text(map, "kind")),
                Objects.requireNonNull(text(map, "id")),
                text(map, "title"),
                text(map, "name"),
                text(map, "text"),
                text(map, "about"),
                null);
    }

    private static Nested nested(Map<?, ?> map) {
        return new Nested(map.entrySet().stream()
                .flatMap(entry -> field(entry.getKey().toString(), entry.getValue()))
                .toList());
    }

    private static Stream<Field> field(String name, @Nullable Object value) {
        var contents = of(name, value);
        return contents.isEmpty()
                ? Stream.of()
                : Stream.of(new Field(Labels.dutch().of("veld." + name), contents));
    }

    private static String words(String field, String value) {
        if (DAY.matcher(value).matches()) {
            return Dates.day(LocalDate.parse(value));
        }
        var type = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        return value.equals("true")
                ? "ja"
                : Labels.dutch()
                        .find(type + "." + value)
                        .orElseGet(() -> Labels.dutch().term(value));
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : null;
    }
}
