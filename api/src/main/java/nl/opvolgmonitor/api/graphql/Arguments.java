package nl.opvolgmonitor.api.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.register.TimeOrder;
import org.jspecify.annotations.Nullable;

/** The arguments of a field, as the SDL promises them. */
public record Arguments(Map<String, @Nullable Object> values) {

    /** A key that is malformed is refused with a Dutch sentence. */
    public Key key(String name) {
        return new Key(text(name));
    }

    public String text(String name) {
        return String.valueOf(Objects.requireNonNull(values.get(name)));
    }

    /** Whether it was given as true. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** The given roles; all when left out. */
    public List<Role> roles() {
        return values.get("roles") instanceof List<?> names
                ? names.stream().map(name -> Role.valueOf(String.valueOf(name))).toList()
                : List.of(Role.values());
    }

    /** Null when it was left out. */
    public @Nullable Key maybeKey(String name) {
        return values.get(name) == null ? null : key(name);
    }

    /** Null when it was left out. */
    public @Nullable Instant instant(String name) {
        return values.get(name) instanceof Instant instant ? instant : null;
    }

    /** A list of texts or of enum names. */
    public List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** How many are asked for: 1 to 100, otherwise refused with a Dutch sentence. */
    public int first() {
        return new PageRequest(TimeOrder.NEWEST, values.get("first") instanceof Integer number ? number : 0, null)
                .first();
    }

    /** The argument {@code filter} as the record of the same fields; what is left out there is null. */
    public <F> F filter(Class<F> type) {
        return Filters.bind(type, values.get("filter"));
    }

    /** The page that is asked for, in that order. */
    public PageRequest page(Enum<?> order) {
        var first = values.get("first") instanceof Integer number ? number : 0;
        var after = values.get("after") instanceof String cursor ? cursor : null;
        return new PageRequest(order, first, after);
    }
}
