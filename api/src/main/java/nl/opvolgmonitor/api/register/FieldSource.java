package nl.opvolgmonitor.api.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the fields of a record come from, and how a fault in them is reported to who wrote them. */
public interface FieldSource {

    /** By the names of the components of the record, beside those that every record may have. */
    Map<String, @Nullable Object> fields();

    /** The fault of a field; of the whole when null. The sentence is Dutch, without a capital. */
    RuntimeException fault(@Nullable String field, String sentence);

    default RuntimeException fault(String sentence) {
        return fault(null, sentence);
    }
}
