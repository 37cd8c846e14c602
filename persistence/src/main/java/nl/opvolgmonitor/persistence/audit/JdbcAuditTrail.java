package nl.opvolgmonitor.persistence.audit;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The trail in its append-only table. */
@Singleton
final class JdbcAuditTrail implements AuditTrail {

    private static final RowMapper<AuditEntry> MAPPER = ConstructorMapper.of(AuditEntry.class);

    private final Doors doors;

    JdbcAuditTrail(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void add(AuditEntry entry) {
        var sql = """
                INSERT INTO register.audit_entry (recorded_at, subject, office, action, record, version, result, reason, origin, correlation)
                VALUES (:recordedAt, :subject, :office, :action, :record, :version, :result, :reason, :origin, :correlation)""";
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql).bindMethods(entry).execute());
    }

    @Override
    public List<AuditEntry> latest(AuditFilter filter, long before, int first) {
        var sql = """
                SELECT entry AS number, * FROM register.audit_entry
                WHERE entry < :before
                  AND (:record::text IS NULL OR record = :record)
                  AND (:subject::text IS NULL OR subject = :subject)
                  AND (:action::text IS NULL OR action = :action)
                  AND (:result::text IS NULL OR result = :result)
                  AND (:from::date IS NULL OR recorded_at >= :from::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
                  AND (:until::date IS NULL OR recorded_at < (:until::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
                ORDER BY entry DESC LIMIT :first""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindMethods(filter)
                        .bind("before", before)
                        .bind("first", first)
                        .map(MAPPER)
                        .list());
    }

    @Override
    public List<String> actions() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT DISTINCT action FROM register.audit_entry ORDER BY 1")
                        .mapTo(String.class)
                        .list());
    }
}
