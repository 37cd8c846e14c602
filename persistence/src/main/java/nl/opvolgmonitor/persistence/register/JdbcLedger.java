package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.Standing;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Where records stand, through the door of the office. */
@Singleton
final class JdbcLedger implements Ledger {

    private static final RowMapper<RecordState> STATE = StateRow::state;
    private static final String STANDING = """
            status = ANY(:statuses) AND (:since::timestamptz IS NULL OR since > :since) AND (:mine::boolean IS NULL
                OR :mine = CASE WHEN cardinality(proposers) > 0 THEN :asker = ANY(proposers) ELSE moved_by = :asker END)""";

    private final Doors doors;

    JdbcLedger(Doors doors) {
        this.doors = doors;
    }

    /** In one order, so that two commands never wait for each other. */
    @Override
    public void lock(Collection<Key> records) {
        var sql = "SELECT pg_advisory_xact_lock(hashtextextended(:record, 0))";
        doors.writing()
                .useHandle(handle -> records.stream()
                        .distinct()
                        .sorted()
                        .forEach(key -> handle.createQuery(sql)
                                .bind("record", key)
                                .mapToMap()
                                .list()));
    }

    @Override
    public Map<Key, RecordState> states(Set<Key> records) {
        var sql = "SELECT * FROM record_state WHERE record = ANY(:keys) ORDER BY record";
        return doors.writing()
                .withHandle(handle -> keyed(handle.createQuery(sql), records).map(STATE).stream()
                        .collect(Collectors.toMap(RecordState::key, state -> state)));
    }

    @Override
    public List<RecordState> standing(Standing standing, int first, int skip) {
        var sql = "SELECT * FROM record_state WHERE " + STANDING
                + " ORDER BY array_position(:kinds::text[], kind::text), since DESC, record LIMIT :first OFFSET :skip";
        return doors.writing()
                .withHandle(handle -> bind(handle.createQuery(sql), standing)
                        .bind("first", first)
                        .bind("skip", skip)
                        .bindArray("kinds", String.class, kinds(standing.neededFirst()))
                        .map(STATE)
                        .list());
    }

    /** None when the order is by time: then no kind has a place. */
    private static Object[] kinds(boolean neededFirst) {
        return neededFirst ? Kind.neededFirst().stream().map(Kind::name).toArray() : new Object[0];
    }

    @Override
    public long countStanding(Standing standing) {
        var sql = "SELECT count(*) FROM record_state WHERE " + STANDING;
        return doors.writing()
                .withHandle(handle -> bind(handle.createQuery(sql), standing)
                        .mapTo(Long.class)
                        .one());
    }

    private static Query bind(Query query, Standing standing) {
        return query.bindArray("statuses", String.class, JdbcRecords.names(standing.statuses()))
                .bind("asker", standing.asker())
                .bind("mine", standing.mine())
                .bind("since", standing.since());
    }

    @Override
    public void move(Key record, int version, RecordStatus to, Passing passing) {
        doors.writing()
                .useHandle(handle -> bind(handle.createUpdate("""
                                INSERT INTO register.record_status (record, version, status, embargo_until, reason, recorded_at, recorded_by)
                                VALUES (:record, :version, :status, :embargoUntil, :reason, :at, :by)"""), passing)
                        .bind("record", record)
                        .bind("version", version)
                        .bind("status", to)
                        .execute());
    }

    /** An older version that names the record would show a hole where it stood, so it goes too. */
    @Override
    public void withdraw(Key record, Passing passing) {
        doors.writing()
                .useHandle(handle -> bind(handle.createUpdate("""
                                INSERT INTO register.record_status (record, version, status, reason, recorded_at, recorded_by)
                                SELECT v.record, v.version, 'WITHDRAWN', :reason, :at, :by FROM version_state v
                                WHERE v.status <> 'WITHDRAWN' AND (v.record = :record OR (v.record, v.version) IN (
                                    SELECT n.record, n.version FROM register.named_by(:record) n
                                    JOIN record_state s ON s.record = n.record
                                    WHERE n.version < s.published_version))
                                ORDER BY v.record, v.version"""), passing)
                        .bind("record", record)
                        .execute());
    }

    private static Update bind(Update update, Passing passing) {
        return update.bindMethods(passing);
    }

    @Override
    public Map<Key, Instant> publicFrom(Set<Key> records) {
        var sql = """
                SELECT record, min(coalesce(embargo_until, since)) AS from_then FROM version_state
                WHERE record = ANY(:keys) AND status = 'PUBLISHED' GROUP BY record""";
        return doors.writing()
                .withHandle(handle -> keyed(handle.createQuery(sql), records)
                        .map((row, context) -> Map.entry(
                                new Key(row.getString("record")),
                                row.getObject("from_then", OffsetDateTime.class).toInstant()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<Key> namedPublicly(Key record) {
        var sql = """
                SELECT DISTINCT s.record FROM register.named_by(:record) n
                JOIN record_state s ON s.record = n.record AND s.published_version <= n.version ORDER BY 1""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("record", record)
                        .mapTo(Key.class)
                        .list());
    }

    @Override
    public List<Key> namedBy(Key record, int first) {
        var sql = """
                SELECT DISTINCT s.record FROM register.named_by(:record) n
                JOIN record_state s ON s.record = n.record AND s.version = n.version AND s.status <> 'WITHDRAWN'
                ORDER BY 1 LIMIT :first""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("record", record)
                        .bind("first", first)
                        .mapTo(Key.class)
                        .list());
    }

    @Override
    public Map<Key, Set<Key>> provenBy(Set<Key> records) {
        var sql = """
                SELECT DISTINCT e.record, e.document FROM evidence e
                WHERE e.record = ANY(:keys) AND NOT EXISTS (
                    SELECT 1 FROM register.document_file d JOIN register.confidential_file c USING (file)
                    WHERE d.document = e.document)""";
        return doors.writing()
                .withHandle(handle -> keyed(handle.createQuery(sql), records)
                        .map((row, context) ->
                                Map.entry(new Key(row.getString("record")), new Key(row.getString("document"))))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    private static Query keyed(Query query, Set<Key> keys) {
        return query.bindArray(
                "keys", String.class, keys.stream().map(Key::value).toList());
    }
}
