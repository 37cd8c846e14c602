package nl.opvolgmonitor.persistence.account;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.persistence.register.Doors;

/** Sessions as rows, so that every node knows them and any of them can be ended. */
@Singleton
final class JdbcSessions implements Sessions {

    private final Doors doors;

    JdbcSessions(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void add(Session session) {
        doors.writing()
                .useHandle(handle -> ActorColumns.bind(handle.createUpdate("""
                        INSERT INTO account.session (fingerprint, subject, office, roles, id_token, created_at, last_seen_at)
                        VALUES (:fingerprint, :subject, :office, :roles, :idToken, :createdAt, :createdAt)"""), session.actor())
                        .bind("fingerprint", session.fingerprint())
                        .bind("idToken", session.idToken())
                        .bind("createdAt", session.createdAt())
                        .execute());
    }

    @Override
    public Optional<Session> find(String fingerprint) {
        return doors.writing()
                .withHandle(
                        handle -> handle.createQuery("SELECT * FROM account.session WHERE fingerprint = :fingerprint")
                                .bind("fingerprint", fingerprint)
                                .map((row, context) -> session(row))
                                .findOne());
    }

    @Override
    public void see(String fingerprint, Instant at) {
        update(
                "UPDATE account.session SET last_seen_at = greatest(last_seen_at, :at) WHERE fingerprint = :key",
                fingerprint,
                at);
    }

    @Override
    public void revoke(String fingerprint, Instant at) {
        update("""
                UPDATE account.session SET revoked_at = :at, id_token = NULL
                WHERE fingerprint = :key AND revoked_at IS NULL""", fingerprint, at);
    }

    @Override
    public void revokeAllOf(String subject, Instant at) {
        update("""
                UPDATE account.session SET revoked_at = :at, id_token = NULL
                WHERE subject = :key AND revoked_at IS NULL""", subject, at);
    }

    @Override
    public void forgetThoseOverAt(Instant now) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                        DELETE FROM account.session
                        WHERE revoked_at IS NOT NULL OR last_seen_at <= :idleSince OR created_at <= :begunBefore""")
                        .bind("idleSince", now.minus(Session.IDLE))
                        .bind("begunBefore", now.minus(Session.LONGEST))
                        .execute());
    }

    private void update(String sql, String key, Instant at) {
        doors.writing()
                .useHandle(handle ->
                        handle.createUpdate(sql).bind("key", key).bind("at", at).execute());
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("fingerprint"),
                ActorColumns.actor(row, true),
                row.getString("id_token"),
                requireNonNull(ActorColumns.instant(row, "created_at")),
                requireNonNull(ActorColumns.instant(row, "last_seen_at")),
                ActorColumns.instant(row, "revoked_at"));
    }
}
