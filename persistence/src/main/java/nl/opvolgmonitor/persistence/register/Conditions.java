package nl.opvolgmonitor.persistence.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import nl.opvolgmonitor.domain.register.Key;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter as SQL on the view with alias {@code k}. A value that is null or empty adds nothing. */
public final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final List<Consumer<Query>> bindings = new ArrayList<>();

    /** Adds a condition that names the value as {@code :name}. */
    public Conditions where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.add(condition);
            bindings.add(query -> query.bind(name, value));
        }
        return this;
    }

    public Conditions key(String condition, String name, @Nullable Key key) {
        return where(condition, name, key == null ? null : key.value());
    }

    /** Adds a condition that names the enum names as the array {@code :name}. */
    public Conditions oneOf(String condition, String name, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            sql.add(condition);
            bindings.add(query -> query.bindArray(name, String.class, JdbcRecords.names(values)));
        }
        return this;
    }

    /** Adds a condition that holds when one of the texts contains the words, case and accents aside. */
    public Conditions contains(String text, @Nullable String words) {
        return where(
                "strpos(lower(public.unaccent(" + text + ")), lower(public.unaccent(:words))) > 0",
                "words",
                blankToNull(words));
    }

    /** Adds a condition without a value. */
    public Conditions when(boolean holds, String condition) {
        if (holds) {
            sql.add(condition);
        }
        return this;
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    String sql() {
        return String.join(
                "", sql.stream().map(condition -> " AND (" + condition + ")").toList());
    }

    void bindTo(Query query) {
        bindings.forEach(binding -> binding.accept(query));
    }
}
