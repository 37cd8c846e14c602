package nl.opvolgmonitor.persistence.audit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Request;
import nl.opvolgmonitor.domain.audit.Requests;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.statement.SqlStatement;

/** Requests that were carried out. The answer is kept as the versions it touched: {@code key@version}, one a line. */
@Singleton
final class JdbcRequests implements Requests {

    private final Doors doors;

    JdbcRequests(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void lock(Request request) {
        var sql =
                "SELECT pg_advisory_xact_lock(hashtextextended(:subject || '|' || :operation || '|' || :requestKey, 1))";
        doors.writing()
                .useHandle(handle ->
                        identify(handle.createQuery(sql), request).mapToMap().list());
    }

    @Override
    public Optional<Done> find(Request request) {
        var sql = "SELECT payload, answer FROM register.request"
                + " WHERE subject = :subject AND operation = :operation AND request_key = CAST(:requestKey AS uuid)";
        return doors.writing()
                .withHandle(handle -> identify(handle.createQuery(sql), request)
                        .map((row, context) -> new Done(row.getString("payload"), affected(row.getString("answer"))))
                        .findOne());
    }

    @Override
    public void keep(Request request, List<Affected> affected, Instant at) {
        var sql = """
                INSERT INTO register.request (subject, operation, request_key, payload, answer, recorded_at)
                VALUES (:subject, :operation, CAST(:requestKey AS uuid), :payload, :answer, :at)""";
        doors.writing()
                .useHandle(handle -> identify(handle.createUpdate(sql), request)
                        .bind("payload", request.payload())
                        .bind("answer", text(affected))
                        .bind("at", at)
                        .execute());
    }

    private static <S extends SqlStatement<S>> S identify(S statement, Request request) {
        return statement
                .bind("subject", request.actor().subject())
                .bind("operation", request.operation())
                .bind("requestKey", request.requestKey().toString());
    }

    private static String text(List<Affected> affected) {
        return affected.stream()
                .map(each -> each.record() + "@" + each.version())
                .collect(Collectors.joining("\n"));
    }

    private static List<Affected> affected(String text) {
        return text.lines()
                .map(line -> line.split("@", 2))
                .map(parts -> new Affected(new Key(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }
}
