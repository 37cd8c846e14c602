package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.observation.ObservationTask;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.TaskDecision;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jspecify.annotations.Nullable;

/** Tasks and what was decided on them, each in an append-only table. */
@Singleton
final class JdbcObservationTasks implements ObservationTasks {

    private final Doors doors;

    JdbcObservationTasks(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void raise(long observation, String sentence, Instant at) {
        var sql = """
                INSERT INTO register.observation_task (observation, sentence, recorded_at)
                VALUES (:observation, :sentence, :at)""";
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bind("observation", observation)
                        .bind("sentence", sentence)
                        .bind("at", at)
                        .execute());
    }

    @Override
    public List<ObservationTask> latest(boolean open, int first) {
        var sql = """
                SELECT t.*, d.reason, d.recorded_at AS decided_at, d.recorded_by
                FROM register.observation_task t LEFT JOIN register.observation_task_decision d ON d.task = t.entry
                WHERE (d.task IS NULL) = :open ORDER BY t.entry DESC LIMIT :first""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("open", open)
                        .bind("first", first)
                        .map((row, context) -> task(row))
                        .list());
    }

    @Override
    public boolean close(long task, TaskDecision decision) {
        var sql = """
                INSERT INTO register.observation_task_decision (task, reason, recorded_at, recorded_by)
                SELECT t.entry, :reason, :recordedAt, :recordedBy FROM register.observation_task t WHERE t.entry = :task
                ON CONFLICT DO NOTHING""";
        return doors.writing()
                .withHandle(handle -> handle.createUpdate(sql)
                                .bindMethods(decision)
                                .bind("task", task)
                                .execute()
                        == 1);
    }

    private static ObservationTask task(ResultSet row) throws SQLException {
        return new ObservationTask(
                row.getLong("entry"),
                row.getLong("observation"),
                row.getString("sentence"),
                row.getTimestamp("recorded_at").toInstant(),
                decision(row));
    }

    private static @Nullable TaskDecision decision(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? null
                : new TaskDecision(reason, row.getTimestamp("decided_at").toInstant(), row.getString("recorded_by"));
    }
}
