package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.observation.ObservationTask;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.TaskDecision;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jspecify.annotations.Nullable;

/** Tasks and what was decided on them, each in an append-only table. */
@Singleton
final class JdbcObservationTasks implements ObservationTasks {

    private static final String SELECT = """
            SELECT t.*, d.reason, d.recorded_at AS decided_at, d.recorded_by
            FROM register.observation_task t LEFT JOIN register.observation_task_decision d ON d.task = t.entry
            """;

    private final Doors doors;

    JdbcObservationTasks(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void raise(long observation, String sentence, Instant at) {
        var sql = """
                INSERT INTO register.observation_task (observation, sentence, recorded_at)
                VALUES (:observation, :sentence, :at) ON CONFLICT (observation) DO NOTHING""";
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bind("observation", observation)
                        .bind("sentence", sentence)
                        .bind("at", at)
                        .execute());
    }

    @Override
    public List<ObservationTask> latest(boolean open, int first) {
        return below(Long.MAX_VALUE, open, first);
    }

    @Override
    public Page<ObservationTask> list(boolean open, PageRequest request) {
        var rows = below(EntryPages.below(request), open, request.first() + 1);
        return EntryPages.of(rows, request, ObservationTask::entry);
    }

    private List<ObservationTask> below(long entry, boolean open, int first) {
        var sql = SELECT + "WHERE t.entry < :below AND (d.task IS NULL) = :open ORDER BY t.entry DESC LIMIT :first";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("below", entry)
                        .bind("open", open)
                        .bind("first", first)
                        .map((row, context) -> task(row))
                        .list());
    }

    @Override
    public Optional<ObservationTask> task(long task) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(SELECT + "WHERE t.entry = :task")
                        .bind("task", task)
                        .map((row, context) -> task(row))
                        .findOne());
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
