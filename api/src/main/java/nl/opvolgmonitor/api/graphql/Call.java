package nl.opvolgmonitor.api.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** A mutation as it was called: its name, its input, and by whom. */
public record Call(String operation, Map<String, @Nullable Object> input, Caller caller) {

    public Key key(String name) {
        return new Key(text(name));
    }

    public String text(String name) {
        return String.valueOf(Objects.requireNonNull(input.get(name)));
    }

    /** Null when it was left out. */
    public @Nullable String maybe(String name) {
        return input.get(name) instanceof String text ? text : null;
    }

    public int number(String name) {
        return (Integer) Objects.requireNonNull(input.get(name));
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(input.get(name));
    }

    /** The fields of an input object; empty when it was left out. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> object(String name) {
        return input.get(name) instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> list(String name) {
        return input.get(name) instanceof List<?> list ? (List<T>) list : List.of();
    }

    /** The same call, with other fields of content. */
    public Call with(Map<String, @Nullable Object> fields) {
        var changed = new HashMap<>(input);
        changed.put("fields", fields);
        return new Call(operation, changed, caller);
    }
}
