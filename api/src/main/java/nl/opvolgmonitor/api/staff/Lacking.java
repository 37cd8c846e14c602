package nl.opvolgmonitor.api.staff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** The fields that a record lacks and a proposal has. */
final class Lacking {

    private static final String STUB = "stub";

    private Lacking() {}

    /** What a person changed takes the place of what is there; what was proposed never does. */
    static Map<String, @Nullable Object> of(
            Registered before, Map<String, @Nullable Object> proposed, Map<String, @Nullable Object> changes) {
        var lacking = new LinkedHashMap<String, @Nullable Object>();
        for (var component : before.getClass().getRecordComponents()) {
            var value = proposed.get(component.getName());
            if (value != null && isEmpty(value(before, component))) {
                lacking.put(component.getName(), value);
            }
        }
        if (before.entry().effective() == null && proposed.get("effective") != null) {
            lacking.put("effective", proposed.get("effective"));
        }
        lacking.putAll(known(before, proposed));
        lacking.putAll(changes);
        return lacking;
    }

    /** What was known by name only is that no longer once its text is there. */
    private static Map<String, @Nullable Object> known(Registered before, Map<String, @Nullable Object> proposed) {
        var known = new LinkedHashMap<String, @Nullable Object>();
        for (var component : before.getClass().getRecordComponents()) {
            var isStub = component.getName().equals(STUB) && Boolean.TRUE.equals(value(before, component));
            if (isStub && !Boolean.TRUE.equals(proposed.get(STUB))) {
                known.put(STUB, false);
                known.putAll(quality(proposed));
            }
        }
        return known;
    }

    private static Map<String, @Nullable Object> quality(Map<String, @Nullable Object> proposed) {
        var quality = proposed.get("textQuality");
        return quality == null ? Map.of() : Map.of("textQuality", quality);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> several && several.isEmpty())
                || (value instanceof String text && text.isBlank());
    }

    private static @Nullable Object value(Object record, java.lang.reflect.RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
