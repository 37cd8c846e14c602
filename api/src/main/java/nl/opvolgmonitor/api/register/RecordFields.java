package nl.opvolgmonitor.api.register;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** The content of a record as fields, the way {@link FieldSource} gives them. */
public final class RecordFields {

    private RecordFields() {}

    /** By the names of its components, and its moment as {@code effective}. */
    public static Map<String, @Nullable Object> of(Registered record) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("effective", record.entry().effective());
        for (var component : record.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException unreachable) {
                throw new IllegalStateException(unreachable);
            }
        }
        fields.remove("entry");
        return fields;
    }
}
