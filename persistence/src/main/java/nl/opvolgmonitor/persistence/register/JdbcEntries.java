package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Amendment;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.register.Registration;
import org.jdbi.v3.core.mapper.RowMapper;

/** The ledger, through the door of the office. */
@Singleton
final class JdbcEntries implements Entries {

    private final Doors doors;

    JdbcEntries(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Set<Key> existing(Set<Key> keys) {
        var sql = "SELECT key, true AS known FROM record WHERE key = ANY(:keys)";
        return byKey(sql, keys, (row, context) -> Map.entry(new Key(row.getString("key")), true))
                .keySet();
    }

    @Override
    public boolean isEmpty() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM record)")
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public boolean isProven(Key record, Quote quote) {
        var sql = "SELECT EXISTS (SELECT 1 FROM evidence"
                + " WHERE record = :record AND document = :document AND quote = :text)";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("record", record)
                        .bindMethods(quote)
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public Map<Key, LocalDate> effectiveFrom(Set<Key> documents) {
        var sql =
                "SELECT DISTINCT ON (record) record, effective_from AS day FROM record_version WHERE record = ANY(:keys) ORDER BY record, version DESC";
        return byKey(
                sql,
                documents,
                (row, context) -> Map.entry(new Key(row.getString("record")), row.getObject("day", LocalDate.class)));
    }

    @Override
    public Map<Key, String> texts(Set<Key> documents) {
        var sql = "SELECT document, raw FROM document_text WHERE document = ANY(:keys)";
        return byKey(
                sql, documents, (row, context) -> Map.entry(new Key(row.getString("document")), row.getString("raw")));
    }

    @Override
    public void open(Entry entry, Registration<?> registration) {
        doors.writing().useHandle(handle -> {
            var inserts = new EntryInserts(handle, entry, registration.recordedBy());
            inserts.record(registration.kind());
            inserts.version(Change.REGISTERED, null, registration.internalNote());
            inserts.content(registration);
        });
    }

    @Override
    public void openNext(Entry entry, Amendment<?> amendment) {
        var registration = amendment.registration();
        doors.writing().useHandle(handle -> {
            var inserts = new EntryInserts(handle, entry, registration.recordedBy());
            inserts.version(amendment.change(), amendment.reason(), registration.internalNote());
            inserts.content(registration);
        });
    }

    @Override
    public void add(Evidence evidence, String recordedBy) {
        doors.writing().useHandle(handle -> EntryInserts.evidence(handle, evidence, 1, recordedBy));
    }

    @Override
    public void publish(Entry entry, String recordedBy) {
        doors.writing().useHandle(handle -> new EntryInserts(handle, entry, recordedBy).status("PUBLISHED"));
    }

    private <V> Map<Key, V> byKey(String sql, Set<Key> keys, RowMapper<Map.Entry<Key, V>> mapper) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "keys",
                                String.class,
                                keys.stream().map(Key::value).toList())
                        .map(mapper)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
