package nl.opvolgmonitor.api.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.opvolgmonitor.domain.register.Key;

/** What the cells of a table hold, with the name that CSV on the Web gives it. */
enum Datatype {
    TEXT("string"),
    TEXTS("string"),
    KEY("string"),
    CODE("string"),
    TRUTH("boolean"),
    NUMBER("integer"),
    DECIMAL("decimal"),
    DAY("date"),
    INSTANT("dateTime");

    private static final Map<Class<?>, Datatype> BY_TYPE = Map.of(
            Key.class, KEY,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            int.class, NUMBER,
            Integer.class, NUMBER,
            BigDecimal.class, DECIMAL,
            LocalDate.class, DAY,
            Instant.class, INSTANT,
            List.class, TEXTS);

    private final String base;

    Datatype(String base) {
        this.base = base;
    }

    static Datatype of(Class<?> type) {
        return type.isEnum() ? CODE : BY_TYPE.getOrDefault(type, TEXT);
    }

    /** The base type, narrowed to these values when there are any. */
    Object described(List<String> values) {
        return values.isEmpty() ? base : new TreeMap<>(Map.of("base", base, "format", String.join("|", values)));
    }
}
