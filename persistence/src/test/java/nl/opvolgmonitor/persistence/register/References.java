package nl.opvolgmonitor.persistence.register;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Reference;

/** The constants of a record type by which it can be read backwards. */
final class References {

    private References() {}

    @SuppressWarnings("unchecked")
    static <T> List<Reference<T>> of(Class<T> type) {
        return Stream.of(type.getFields())
                .filter(field -> field.getType() == Reference.class)
                .map(field -> (Reference<T>) value(field))
                .toList();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
