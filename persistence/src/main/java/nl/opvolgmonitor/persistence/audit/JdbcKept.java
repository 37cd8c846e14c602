package nl.opvolgmonitor.persistence.audit;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.persistence.register.Doors;

/** Recounts everything, and compares. */
@Singleton
final class JdbcKept implements Kept {

    private static final String DIFFERENCES = """
            SELECT DISTINCT record, version FROM (
                (TABLE kept.standing EXCEPT ALL TABLE kept.recounted_standing)
                UNION ALL
                (TABLE kept.recounted_standing EXCEPT ALL TABLE kept.standing)) d
            ORDER BY record, version LIMIT 20""";

    private final Doors doors;

    JdbcKept(Doors doors) {
        this.doors = doors;
    }

    /** Takes as long as the whole register takes; nobody waits for it at a screen. */
    @Override
    public List<String> faults() {
        return doors.writing().inTransaction(handle -> {
            handle.execute("SET LOCAL statement_timeout = 0");
            return handle.createQuery(DIFFERENCES)
                    .map((row, context) -> fault(row.getString("record"), row.getInt("version")))
                    .list();
        });
    }

    private static String fault(String record, int version) {
        return "Wat van %s, versie %d, wordt bijgehouden is niet wat het register zegt; ./opvolgmonitor reindex maakt het opnieuw"
                .formatted(record, version);
    }
}
