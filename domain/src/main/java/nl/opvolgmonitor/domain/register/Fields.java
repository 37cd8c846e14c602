package nl.opvolgmonitor.domain.register;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content of a record as texts by the names of its components: to compare versions, and to find whom it names. */
public record Fields(Map<String, String> texts) {

    private static final String ENTRY = "entry";

    /** Empty fields are left out; the moment of the entry is the field {@code effective}. */
    public static Fields of(Registered record) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "effective", record.entry().effective());
        for (var component : record.getClass().getRecordComponents()) {
            if (!component.getName().equals(ENTRY)) {
                put(texts, component.getName(), value(record, component));
            }
        }
        return new Fields(texts);
    }

    /** Every key that the content names, in a component or as a link; its own left out. */
    public static Set<Key> namedBy(Registered record) {
        var components = Stream.of(record.getClass().getRecordComponents()).map(component -> value(record, component));
        return components
                .flatMap(Fields::keys)
                .filter(key -> !key.equals(record.key()))
                .collect(Collectors.toSet());
    }

    private static Stream<Key> keys(@Nullable Object value) {
        return switch (value) {
            case Key key -> Stream.of(key);
            case Link link -> Stream.ofNullable(link.target());
            case List<?> list -> list.stream().flatMap(Fields::keys);
            case null -> Stream.empty();
            default -> Stream.empty();
        };
    }

    /** What differs, in the order of the names. */
    public List<FieldChange> changesTo(Fields later) {
        var names = new TreeSet<>(texts.keySet());
        names.addAll(later.texts.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(texts.get(name), later.texts.get(name)))
                .map(name -> new FieldChange(name, texts.get(name), later.texts.get(name)))
                .toList();
    }

    private static void put(Map<String, String> texts, String name, @Nullable Object value) {
        var text = text(value);
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Fields::text).collect(Collectors.joining("; "));
            case Link link -> link.role() + " " + (link.target() == null ? link.name() : link.target());
            case Moment moment -> moment.text();
            default -> value.toString();
        };
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
