package nl.opvolgmonitor.api.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.register.FieldSource;
import nl.opvolgmonitor.api.register.RecordFields;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** The fields of a record as a call gives them. */
record Given(Map<String, @Nullable Object> fields) implements FieldSource {

    /** Of a document: the SHA-256 of the file in which it stands. */
    static final String FILE = "file";

    /** Of a new record. */
    static Given by(Call call) {
        return new Given(common(call, new LinkedHashMap<>(call.object("fields"))));
    }

    /** Of a later version: what the call leaves out is as it was. */
    static Given by(Call call, Registered before) {
        var fields = RecordFields.of(before);
        fields.putAll(call.object("fields"));
        return new Given(common(call, fields));
    }

    private static Map<String, @Nullable Object> common(Call call, Map<String, @Nullable Object> fields) {
        fields.remove(FILE);
        fields.put("key", call.text("id"));
        fields.put("quotes", call.list("quotes"));
        fields.put("internalNote", call.maybe("internalNote"));
        return fields;
    }

    @Override
    public RuntimeException fault(@Nullable String field, String sentence) {
        return new InvalidContent(sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1));
    }
}
