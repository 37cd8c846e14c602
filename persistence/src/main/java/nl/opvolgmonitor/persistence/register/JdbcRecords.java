package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The records of one kind, in the table and views that carry its name. */
public final class JdbcRecords<T extends Registered> implements Records<T> {

    private final Doors doors;
    private final Kind kind;
    private final Class<T> type;
    private final RowMapper<T> mapper;

    public JdbcRecords(Doors doors, Kind kind, Class<T> type) {
        this.doors = doors;
        this.kind = kind;
        this.type = type;
        this.mapper = ColumnsOnce.of(type);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public List<T> all(PointInTime at) {
        return doors.reading()
                .withHandle(handle -> AsOf.bind(handle.createQuery(select("true")), at)
                        .map(mapper)
                        .list());
    }

    @Override
    public Map<Key, T> byKey(Set<Key> keys, PointInTime at) {
        return keyed(select("k.record = ANY(:keys)"), keys, at, mapper).stream()
                .collect(Collectors.toMap(Registered::key, record -> record));
    }

    @Override
    public Map<Key, List<T>> by(Reference<T> reference, Set<Key> keys, PointInTime at) {
        var found = keyed(select("k." + Columns.column(reference.component()) + " = ANY(:keys)"), keys, at, mapper);
        var grouped = new LinkedHashMap<Key, List<T>>();
        for (var record : found) {
            var named = reference.of().apply(record);
            if (named != null) {
                grouped.computeIfAbsent(named, key -> new ArrayList<>()).add(record);
            }
        }
        return grouped;
    }

    @Override
    public Map<Key, List<T>> linkedTo(Set<Role> roles, Set<Key> keys, PointInTime at) {
        var sql = """
                SELECT DISTINCT x.target, k.record AS entry, k.link_roles AS links, k.*
                FROM %s k JOIN link x USING (record, version)
                WHERE x.target = ANY(:keys) AND x.role = ANY(:roles) AND %s
                ORDER BY k.effective_from, k.recorded_at, k.record""".formatted(table(), AsOf.of("k"));
        return doors.reading()
                .withHandle(handle -> bind(handle.createQuery(sql), keys, at)
                        .bindArray("roles", String.class, names(roles))
                        .map(new Targeted<>(mapper))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** All versions of these records that may be seen, in order. */
    public Map<Key, List<T>> versions(Set<Key> keys) {
        var sql = "SELECT k.record AS entry, k.link_roles AS links, k.* FROM " + table()
                + " k WHERE k.record = ANY(:keys) ORDER BY k.record, k.version";
        return doors.reading()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "keys",
                                String.class,
                                keys.stream().map(Key::value).toList())
                        .map(mapper)
                        .collect(Collectors.groupingBy(Registered::key)));
    }

    @Override
    public void add(T record) {
        addAll(List.of(record));
    }

    /** Adds versions of records of this kind, in one batch. */
    public void addAll(List<? extends Registered> records) {
        var components = Columns.componentsOf(type);
        var columns = components.stream().map(Columns::column).collect(Collectors.joining(", "));
        var values = components.stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        var sql = "INSERT INTO register.%s (record, version, %s) VALUES (:record, :version, %s)"
                .formatted(table(), columns, values);
        doors.writing().useHandle(handle -> execute(handle.prepareBatch(sql), records));
    }

    private static void execute(PreparedBatch insert, List<? extends Registered> records) {
        try (insert) {
            records.forEach(record -> insert.bind("record", record.key())
                    .bind("version", record.entry().version())
                    .bindMethods(record)
                    .add());
            insert.execute();
        } catch (UnableToExecuteStatementException refused) {
            throw Refused.by(refused);
        }
    }

    String table() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public RowMapper<T> mapper() {
        return mapper;
    }

    private String select(String condition) {
        return """
                SELECT k.record AS entry, k.link_roles AS links, k.* FROM %s k WHERE %s AND %s
                ORDER BY k.effective_from, k.recorded_at, k.record""".formatted(table(), condition, AsOf.of("k"));
    }

    private <R> List<R> keyed(String sql, Set<Key> keys, PointInTime at, RowMapper<R> rows) {
        return doors.reading()
                .withHandle(handle ->
                        bind(handle.createQuery(sql), keys, at).map(rows).list());
    }

    private static Query bind(Query query, Set<Key> keys, PointInTime at) {
        return AsOf.bind(
                query.bindArray(
                        "keys", String.class, keys.stream().map(Key::value).toList()),
                at);
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** What is linked, with what it is linked to. */
    private record Targeted<R>(RowMapper<R> record) implements RowMapper<Map.Entry<Key, R>> {

        @Override
        public Map.Entry<Key, R> map(ResultSet row, StatementContext context) throws SQLException {
            return Map.entry(new Key(row.getString("target")), record.map(row, context));
        }

        @Override
        public RowMapper<Map.Entry<Key, R>> specialize(ResultSet row, StatementContext context) throws SQLException {
            return new Targeted<>(record.specialize(row, context));
        }
    }
}
