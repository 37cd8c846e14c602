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
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** One thing a field holds. */
public sealed interface Content {

    /** Words, a number, a day or the word of an enum; {@code quoted} when they are those of the register, always Dutch. */
    record Plain(String text, boolean quoted) implements Content {}

    /** Another record. */
    record Mention(Named record) implements Content {}

    /** Someone or something in a role. */
    record InRole(Party party) implements Content {}

    /** Fields within a field. */
    record Nested(List<Field> fields) implements Content {}

    Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static List<Content> of(String field, @Nullable Object value, Language language) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .flatMap(each -> of(field, each, language).stream())
                    .toList();
        }
        if (value == null || value.equals(false)) {
            return List.of();
        }
        return List.of(
                value instanceof Map<?, ?> map ? ofMap(map, language) : plain(field, value.toString(), language));
    }

    private static Content ofMap(Map<?, ?> map, Language language) {
        if (map.get("kind") instanceof String) {
            return new Mention(named(map));
        }
        return map.get("role") instanceof String role ? inRole(Role.valueOf(role), map) : nested(map, language);
    }

    private static InRole inRole(Role role, Map<?, ?> map) {
        var known = map.get("record") instanceof Map<?, ?> record ? named(record) : null;
        return new InRole(new Party(role, Objects.requireNonNull(text(map, "name")), known));
    }

    private static Named named(Map<?, ?> map) {
        return new Named(
                Objects.requireNonNull(text(map, "kind")),
                Objects.requireNonNull(text(map, "id")),
                text(map, "title"),
                text(map, "name"),
                text(map, "text"),
                text(map, "about"),
                text(map, "raw"),
                null);
    }

    private static Nested nested(Map<?, ?> map, Language language) {
        return new Nested(map.entrySet().stream()
                .flatMap(entry -> field(entry.getKey().toString(), entry.getValue(), language))
                .toList());
    }

    private static Stream<Field> field(String name, @Nullable Object value, Language language) {
        var contents = of(name, value, language);
        return contents.isEmpty()
                ? Stream.of()
                : Stream.of(new Field(Labels.in(language).of("veld." + name), contents));
    }

    private static Plain plain(String field, String value, Language language) {
        if (DAY.matcher(value).matches()) {
            return new Plain(Dates.in(language).day(LocalDate.parse(value)), false);
        }
        var type = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        var labels = Labels.in(language);
        return labels.find(type + "." + value)
                .or(() -> labels.find("Antwoord." + value))
                .map(word -> new Plain(word, false))
                .orElseGet(() -> new Plain(labels.word(value), true));
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : null;
    }
}
