package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordVersion;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Versions;
import org.jdbi.v3.core.mapper.RowMapper;

/** All versions of a record, from the table of its kind itself. */
@Singleton
final class JdbcVersions implements Versions {

    private final Doors doors;
    private final Map<Kind, JdbcRecords<?>> kinds;

    JdbcVersions(Doors doors, Collection<JdbcRecords<?>> kinds) {
        this.doors = doors;
        this.kinds = kinds.stream().collect(Collectors.toMap(JdbcRecords::kind, Function.identity()));
    }

    @Override
    public Map<Key, List<RecordVersion>> ofEach(Collection<RecordState> records) {
        var found = new HashMap<Key, List<RecordVersion>>();
        records.stream()
                .collect(Collectors.groupingBy(
                        RecordState::kind, Collectors.mapping(RecordState::key, Collectors.toSet())))
                .forEach((kind, keys) -> versions(keys, Objects.requireNonNull(kinds.get(kind)))
                        .forEach(version -> append(found, version)));
        return found;
    }

    @Override
    public Registered at(RecordState record, int version) {
        return at(record, version, Objects.requireNonNull(kinds.get(record.kind())));
    }

    private <T extends Registered> T at(RecordState record, int version, JdbcRecords<T> records) {
        var sql = sql(records, "k.record = :record AND k.version <= :version") + " DESC LIMIT 1";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("record", record.key())
                        .bind("version", Math.max(1, version))
                        .map(records.mapper())
                        .one());
    }

    private static void append(Map<Key, List<RecordVersion>> found, RecordVersion version) {
        var versions = found.computeIfAbsent(version.content().key(), key -> new ArrayList<>());
        versions.add(versions.isEmpty() ? version : version.after(versions.getLast()));
    }

    private <T extends Registered> List<RecordVersion> versions(Set<Key> keys, JdbcRecords<T> records) {
        var sql = sql(records, "k.record = ANY(:keys)");
        RowMapper<T> content = records.mapper();
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "keys",
                                String.class,
                                keys.stream().map(Key::value).toList())
                        .map((row, context) -> StateRow.version(row, content.map(row, context)))
                        .list());
    }

    /** In order of record and version. */
    private static String sql(JdbcRecords<?> records, String condition) {
        return """
                SELECT k.record AS entry, l.roles AS links, k.*, l.roles AS link_roles, l.targets AS link_targets, l.names AS link_names,
                       v.effective_raw, v.effective_precision, v.effective_earliest, v.effective_latest,
                       v.effective_year_implied, v.effective_year_from, v.effective_from, v.recorded_at,
                       s.change AS move_change, s.change_reason AS move_change_reason, s.recorded_by AS move_recorded_by,
                       s.status AS move_status, s.embargo_until AS move_embargo_until, s.reason AS move_reason,
                       s.since AS move_since, s.moved_by AS move_by
                FROM register.%s k
                JOIN register.record_version v USING (record, version)
                JOIN version_state s USING (record, version)
                CROSS JOIN LATERAL (
                    SELECT array_agg(role ORDER BY ordinal, role) AS roles, array_agg(target ORDER BY ordinal, role) AS targets,
                           array_agg(name ORDER BY ordinal, role) AS names
                    FROM register.link x WHERE x.record = k.record AND x.version = k.version) l
                WHERE %s ORDER BY k.record, k.version""".formatted(records.table(), condition);
    }
}
