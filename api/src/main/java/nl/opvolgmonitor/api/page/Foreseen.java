package nl.opvolgmonitor.api.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page will ask for sure, so that it can be asked for many pages at once: a document and its variables but the point in time. */
public record Foreseen(String document, Map<String, @Nullable Object> variables) {

    /** About the record with that key. */
    static Foreseen about(String document, String key) {
        return new Foreseen(document, Map.of("id", key));
    }
}
