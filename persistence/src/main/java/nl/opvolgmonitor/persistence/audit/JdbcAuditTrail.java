package nl.opvolgmonitor.persistence.audit;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

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
    public List<AuditEntry> latest(@Nullable Key record, int first) {
        var sql = "SELECT * FROM register.audit_entry"
                + (record == null ? "" : " WHERE record = :record")
                + " ORDER BY entry DESC LIMIT :first";
        return doors.writing().withHandle(handle -> {
            var query = handle.createQuery(sql).bind("first", first);
            return (record == null ? query : query.bind("record", record))
                    .map(MAPPER)
                    .list();
        });
    }
}
