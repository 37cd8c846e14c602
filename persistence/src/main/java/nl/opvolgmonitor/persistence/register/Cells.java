package nl.opvolgmonitor.persistence.register;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Knows how each component of a record is read from a row with these columns. */
final class Cells {

    private static final Map<Class<?>, IntFunction<Cell>> KNOWN = Map.of(
            String.class,
            place -> (row, context) -> row.getString(place),
            Key.class,
            place -> (row, context) -> key(row.getString(place)),
            int.class,
            place -> (row, context) -> row.getInt(place),
            boolean.class,
            place -> (row, context) -> row.getBoolean(place),
            LocalDate.class,
            place -> (row, context) -> row.getObject(place, LocalDate.class),
            Instant.class,
            place -> (row, context) -> instant(row.getObject(place, OffsetDateTime.class)));

    private final List<String> columns;
    private final StatementContext context;

    Cells(List<String> columns, StatementContext context) {
        this.columns = columns;
        this.context = context;
    }

    Cell of(RecordComponent component) {
        if (component.getType() == Entry.class) {
            return EntryCell.in(columns);
        }
        return component.getName().equals("links")
                ? LinksCell.in(columns)
                : at(place(columns, Columns.column(component.getName())), component);
    }

    /** Counted from 1; {@link IllegalArgumentException} when there is no such column. */
    static int place(List<String> columns, String name) {
        var place = columns.indexOf(name) + 1;
        if (place == 0) {
            throw new IllegalArgumentException("No column " + name + " among " + columns);
        }
        return place;
    }

    private Cell at(int place, RecordComponent component) {
        var type = component.getType();
        var known = KNOWN.get(type);
        if (known != null) {
            return known.apply(place);
        }
        return type.isEnum() ? word(place, type) : other(place, component.getGenericType());
    }

    private static Cell word(int place, Class<?> type) {
        var words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(word -> ((Enum<?>) word).name(), Function.identity()));
        return (row, context) -> {
            var name = row.getString(place);
            return name == null ? null : known(words, name, type);
        };
    }

    private static Object known(Map<String, ?> words, String name, Class<?> type) {
        var word = words.get(name);
        if (word == null) {
            throw new IllegalStateException(type.getSimpleName() + " has no " + name);
        }
        return word;
    }

    private Cell other(int place, Type type) {
        var mapper = context.findColumnMapperFor(type).orElseThrow();
        return (row, now) -> mapper.map(row, place, now);
    }

    static @Nullable Key key(@Nullable String text) {
        return text == null ? null : new Key(text);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
