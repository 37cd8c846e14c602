package nl.opvolgmonitor.persistence.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter as SQL on the view with alias {@code k}. A value that is null or empty adds nothing. */
public final class Conditions {

    private record Condition(String name, String sql, Consumer<Query> binding, boolean ofRow) {}

    private final List<Condition> all = new ArrayList<>();

    /** Adds a condition that names the value as {@code :name}. */
    public Conditions where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(new Condition(name, condition, query -> query.bind(name, value), false));
        }
        return this;
    }

    public Conditions key(String condition, String name, @Nullable Key key) {
        return where(condition, name, key == null ? null : key.value());
    }

    /** Adds a condition that names the enum names as the array {@code :name}. */
    public Conditions oneOf(String condition, String name, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            var names = JdbcRecords.names(values);
            all.add(new Condition(name, condition, query -> query.bindArray(name, String.class, names), false));
        }
        return this;
    }

    public Conditions by(Dimension dimension, @Nullable Key key) {
        return key(dimension.condition(), dimension.name(), key);
    }

    /** The same for a condition that the row itself answers: those that look further are asked only of what it leaves. */
    public Conditions byRow(Dimension dimension, @Nullable Key key) {
        if (key != null) {
            var name = dimension.name();
            all.add(new Condition(name, dimension.condition(), query -> query.bind(name, key.value()), true));
        }
        return this;
    }

    public Conditions by(Dimension dimension, @Nullable String text) {
        return where(dimension.condition(), dimension.name(), text);
    }

    public Conditions by(Dimension dimension, Collection<? extends Enum<?>> values) {
        return oneOf(dimension.condition(), dimension.name(), values);
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
            all.add(new Condition("", condition, query -> {}, false));
        }
        return this;
    }

    /** The same without the condition of that name; this very one when it has none. */
    Conditions without(String name) {
        if (all.stream().noneMatch(condition -> condition.name().equals(name))) {
            return this;
        }
        var others = new Conditions();
        all.stream().filter(condition -> !condition.name().equals(name)).forEach(others.all::add);
        return others;
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Of this view, as {@code k}, what is there as of the point in time and fulfils them: what follows FROM, up to a last condition. */
    String chosenFrom(String view) {
        var there = "%s k WHERE %s".formatted(view, AsOf.of("k"));
        var ofRow = sql(true);
        return (ofRow.isEmpty() ? there : "(SELECT k.* FROM %s%s OFFSET 0) k WHERE true".formatted(there, ofRow))
                + sql(false);
    }

    private String sql(boolean ofRow) {
        return all.stream()
                .filter(condition -> condition.ofRow() == ofRow)
                .map(condition -> " AND (" + condition.sql() + ")")
                .collect(Collectors.joining());
    }

    void bindTo(Query query) {
        all.forEach(condition -> condition.binding().accept(query));
    }
}
