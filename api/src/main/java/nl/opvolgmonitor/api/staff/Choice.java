package nl.opvolgmonitor.api.staff;

import java.util.Map;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** A proposal that somebody accepts: under which key, into which record, and what they change of the fields of its kind. */
record Choice(String proposal, @Nullable Key id, @Nullable Key mergeInto, boolean asNew, Map<?, ?> changes) {

    /** From the parts of an input object. */
    static Choice by(Map<String, ?> input) {
        return new Choice(
                String.valueOf(input.get("proposal")),
                key(input.get("id")),
                key(input.get("mergeInto")),
                Boolean.TRUE.equals(input.get("asNew")),
                input.get("changes") instanceof Map<?, ?> changes ? changes : Map.of());
    }

    private static @Nullable Key key(@Nullable Object text) {
        return text == null ? null : new Key(text.toString());
    }
}
