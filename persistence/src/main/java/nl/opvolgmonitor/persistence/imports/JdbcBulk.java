package nl.opvolgmonitor.persistence.imports;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.imports.Bulk;
import nl.opvolgmonitor.domain.imports.NewVersion;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import org.jdbi.v3.core.Handle;

/** Many rows at once, through the door of the office. */
@Singleton
final class JdbcBulk implements Bulk {

    /** The number of the lock that every seal takes: whoever holds it is the one writer. */
    private static final long CHAIN = 8270418;

    private static final String POINT = "before_these";

    private final Doors doors;
    private final Map<Kind, JdbcRecords<?>> kinds;

    JdbcBulk(Doors doors, Collection<JdbcRecords<?>> kinds) {
        this.doors = doors;
        this.kinds = kinds.stream().collect(Collectors.toMap(JdbcRecords::kind, Function.identity()));
    }

    @Override
    public void lock() {
        doors.writing()
                .useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(:chain)")
                        .bind("chain", CHAIN)
                        .mapToMap()
                        .list());
    }

    @Override
    public Map<Key, Kind> kinds(Set<Key> records) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT key, kind FROM record WHERE key = ANY(:keys)")
                        .bindArray("keys", String.class, texts(records))
                        .map((row, context) ->
                                Map.entry(new Key(row.getString("key")), Kind.valueOf(row.getString("kind"))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Map<Key, Set<Quoted>> quotes(Set<Key> records) {
        var sql = "SELECT record, document, quote FROM evidence WHERE record = ANY(:keys)";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray("keys", String.class, texts(records))
                        .map((row, context) -> Map.entry(
                                new Key(row.getString("record")),
                                new Quoted(new Key(row.getString("document")), row.getString("quote"))))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    @Override
    public void announce(Map<Key, Kind> records) {
        doors.writing().useHandle(handle -> {
            try (var batch = handle.prepareBatch("INSERT INTO register.record (key, kind) VALUES (:key, :kind)")) {
                records.forEach(
                        (key, kind) -> batch.bind("key", key).bind("kind", kind).add());
                batch.execute();
            }
        });
    }

    @Override
    public Map<Key, String> write(List<NewVersion> versions) {
        return doors.writing().withHandle(handle -> {
            handle.savepoint(POINT);
            if (isWritten(handle, versions)) {
                handle.releaseSavepoint(POINT);
                return Map.of();
            }
            handle.rollbackToSavepoint(POINT);
            return oneByOne(handle, versions);
        });
    }

    private boolean isWritten(Handle handle, List<NewVersion> versions) {
        try {
            insert(handle, versions);
            return true;
        } catch (InvalidContent somewhere) {
            return false;
        }
    }

    /** A batch that is refused does not say which of its rows it was. */
    private Map<Key, String> oneByOne(Handle handle, List<NewVersion> versions) {
        var faults = new HashMap<Key, String>();
        for (var version : versions) {
            handle.savepoint(POINT);
            try {
                insert(handle, List.of(version));
            } catch (InvalidContent invalid) {
                faults.put(version.entry().key(), String.valueOf(invalid.getMessage()));
            }
            handle.rollbackToSavepoint(POINT);
        }
        return faults;
    }

    private void insert(Handle handle, List<NewVersion> versions) {
        var inserts = new BulkInserts(handle, versions);
        inserts.versionRows();
        inserts.texts();
        inserts.links();
        inserts.statusRows();
        inserts.quotes();
        versions.stream()
                .collect(Collectors.groupingBy(
                        made -> made.registration().kind(),
                        Collectors.mapping(NewVersion::content, Collectors.<Registered>toList())))
                .forEach((kind, contents) ->
                        Objects.requireNonNull(kinds.get(kind)).addAll(contents));
    }

    private static List<String> texts(Set<Key> keys) {
        return keys.stream().map(Key::value).toList();
    }
}
