package nl.opvolgmonitor.persistence.advice;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.AdviceStep;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jspecify.annotations.Nullable;

/** The steps of advices and what they say, in two append-only tables. */
@Singleton
final class JdbcAdviceLog implements AdviceLog {

    private static final String STEPS = """
            SELECT advice, number, type, content::text AS content, recorded_at, recorded_by FROM register.advice_step
            WHERE CAST(:advice AS text) IS NULL OR advice = :advice ORDER BY number""";

    private final Doors doors;

    JdbcAdviceLog(Doors doors) {
        this.doors = doors;
    }

    /** A step and whose it is. */
    private record Row(Key advice, AdviceStep step) {}

    @Override
    public void lock(Key advice) {
        doors.writing()
                .useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(8270419, hashtext(:advice))")
                        .bind("advice", advice.value())
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public Optional<AdviceDraft> find(Key advice) {
        return drafts(advice.value()).stream().findFirst();
    }

    @Override
    public List<AdviceDraft> all() {
        return drafts(null);
    }

    private List<AdviceDraft> drafts(@Nullable String advice) {
        return rows(advice).stream().collect(Collectors.groupingBy(Row::advice)).entrySet().stream()
                .map(each -> new AdviceDraft(
                        each.getKey(), each.getValue().stream().map(Row::step).toList()))
                .sorted(Comparator.comparing(
                        (AdviceDraft draft) -> draft.steps().getFirst().number(), Comparator.reverseOrder()))
                .toList();
    }

    private List<Row> rows(@Nullable String advice) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(STEPS)
                        .bind("advice", advice)
                        .map((row, context) -> row(row))
                        .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Key(row.getString("advice")),
                new AdviceStep(
                        row.getLong("number"),
                        StepJson.entry(row.getString("type"), row.getString("content")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")));
    }

    @Override
    public void add(Key advice, AdviceEntry entry, Instant recordedAt, String recordedBy) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                                INSERT INTO register.advice_step (advice, type, content, recorded_at, recorded_by)
                                VALUES (:advice, :type, CAST(:content AS jsonb), :at, :by)""")
                        .bind("advice", advice.value())
                        .bind("type", StepJson.type(entry))
                        .bind("content", StepJson.text(entry))
                        .bind("at", recordedAt)
                        .bind("by", recordedBy)
                        .execute());
    }

    @Override
    public String keep(String content) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("""
                                WITH given AS (SELECT encode(sha256(bytes), 'hex') AS sha256, bytes
                                               FROM convert_to(:content, 'UTF8') AS bytes),
                                     kept AS (INSERT INTO register.advice_content (sha256, bytes) SELECT sha256, bytes FROM given
                                              ON CONFLICT (sha256) DO NOTHING)
                                SELECT sha256 FROM given""")
                        .bind("content", content)
                        .mapTo(String.class)
                        .one());
    }

    @Override
    public Optional<String> content(String sha256) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT convert_from(bytes, 'UTF8') FROM register.advice_content WHERE sha256 = :sha256")
                        .bind("sha256", sha256)
                        .mapTo(String.class)
                        .findOne());
    }
}
