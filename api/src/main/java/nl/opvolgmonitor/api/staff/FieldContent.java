package nl.opvolgmonitor.api.staff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.register.RecordFields;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record as its input would give it.
 *
 * @param values one, or as many as the list has
 * @param keys the values that are keys
 */
public record FieldContent(String name, List<String> values, List<Key> keys) {

    /** Those that hold something; the moment and the links have a form of their own. */
    static List<FieldContent> of(Registered record) {
        return RecordFields.of(record).entrySet().stream()
                .map(FieldContent::of)
                .filter(field -> !field.values.isEmpty())
                .toList();
    }

    private static FieldContent of(Map.Entry<String, @Nullable Object> field) {
        var held = each(field.getValue())
                .filter(value -> !(value instanceof Moment || value instanceof Link))
                .toList();
        var keys = held.stream().filter(Key.class::isInstance).map(Key.class::cast);
        return new FieldContent(
                field.getKey(), held.stream().map(FieldContent::text).toList(), keys.toList());
    }

    private static Stream<?> each(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().filter(Objects::nonNull) : Stream.ofNullable(value);
    }

    private static String text(Object value) {
        return switch (value) {
            case Key key -> key.value();
            case java.math.BigDecimal number -> number.toPlainString();
            case Enum<?> choice -> choice.name();
            default -> value.toString();
        };
    }
}
