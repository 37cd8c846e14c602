package nl.opvolgmonitor.persistence.imports;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.opvolgmonitor.domain.imports.JobBook;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The jobs in their table. As long as it has any in hand, this process holds a lock on a connection of its own: however the
 * process dies, the database lets go of it.
 */
@Singleton
final class JdbcJobBook implements JobBook {

    private final Doors doors;
    private final UUID process = UUID.randomUUID();
    private int inHand;
    private @Nullable Handle holding;

    JdbcJobBook(Doors doors) {
        this.doors = doors;
    }

    @Override
    public synchronized void begin(UUID id, String name, boolean trial) {
        if (holding == null) {
            holding = held();
        }
        doors.writing().useHandle(handle -> {
            handle.execute("DELETE FROM importing.job WHERE begun_at < now() - interval '90 days'");
            handle.createUpdate("INSERT INTO importing.job (id, name, trial, process)"
                            + " VALUES (:id, :name, :trial, :process)")
                    .bind("id", id)
                    .bind("name", name)
                    .bind("trial", trial)
                    .bind("process", process)
                    .execute();
        });
        inHand++;
    }

    private Handle held() {
        var handle = doors.writing().open();
        handle.execute("SELECT pg_advisory_lock(hashtextextended(?, 0))", process.toString());
        return handle;
    }

    @Override
    public synchronized void end(UUID id, String outcome) {
        try {
            doors.writing()
                    .useHandle(handle -> handle.createUpdate(
                                    "UPDATE importing.job SET outcome = :outcome::jsonb WHERE id = :id")
                            .bind("outcome", outcome)
                            .bind("id", id)
                            .execute());
        } finally {
            letGo();
        }
    }

    private void letGo() {
        var handle = holding;
        inHand--;
        if (inHand > 0 || handle == null) {
            return;
        }
        holding = null;
        try (handle) {
            handle.execute("SELECT pg_advisory_unlock_all()");
        }
    }

    @Override
    public Optional<Job> find(UUID id) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("""
                                SELECT j.id, j.name, j.trial, j.outcome,
                                       j.outcome IS NULL AND NOT pg_try_advisory_xact_lock(hashtextextended(j.process::text, 0)) AS in_hand,
                                       EXISTS (SELECT 1 FROM register.request r
                                               WHERE r.operation = 'import' AND r.request_key = j.id) AS kept
                                FROM importing.job j WHERE j.id = :id""")
                        .bind("id", id)
                        .map((row, context) -> job(row))
                        .findOne());
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("trial"),
                row.getString("outcome"),
                row.getBoolean("in_hand"),
                row.getBoolean("kept"));
    }
}
