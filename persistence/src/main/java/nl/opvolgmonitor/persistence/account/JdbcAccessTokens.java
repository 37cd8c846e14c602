package nl.opvolgmonitor.persistence.account;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.AccessToken;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.persistence.register.Doors;

/** Personal access tokens as rows; only the fingerprint of a token is stored. */
@Singleton
final class JdbcAccessTokens implements AccessTokens {

    private final Doors doors;

    JdbcAccessTokens(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void add(AccessToken token, String fingerprint) {
        doors.writing()
                .useHandle(handle -> ActorColumns.bind(handle.createUpdate("""
                        INSERT INTO account.access_token (id, fingerprint, name, subject, office, roles, created_at, expires_at)
                        VALUES (:id, :fingerprint, :name, :subject, :office, :roles, :createdAt, :expiresAt)"""), token.reader())
                        .bind("id", token.id())
                        .bind("fingerprint", fingerprint)
                        .bind("name", token.name())
                        .bind("createdAt", token.createdAt())
                        .bind("expiresAt", token.expiresAt())
                        .execute());
    }

    @Override
    public Optional<AccessToken> find(UUID id) {
        return where("id = :key", id).stream().findFirst();
    }

    @Override
    public Optional<AccessToken> find(String fingerprint) {
        return where("fingerprint = :key", fingerprint).stream().findFirst();
    }

    @Override
    public List<AccessToken> ofSubject(String subject) {
        return where("subject = :key ORDER BY created_at DESC, id", subject);
    }

    @Override
    public List<AccessToken> all() {
        return doors.writing()
                .withHandle(
                        handle -> handle.createQuery("SELECT * FROM account.access_token ORDER BY created_at DESC, id")
                                .map((row, context) -> token(row))
                                .list());
    }

    @Override
    public void use(UUID id, Instant at) {
        update("UPDATE account.access_token SET last_used_at = greatest(last_used_at, :at) WHERE id = :id", id, at);
    }

    @Override
    public void revoke(UUID id, Instant at) {
        update("UPDATE account.access_token SET revoked_at = :at WHERE id = :id AND revoked_at IS NULL", id, at);
    }

    private List<AccessToken> where(String condition, Object key) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT * FROM account.access_token WHERE " + condition)
                        .bind("key", key)
                        .map((row, context) -> token(row))
                        .list());
    }

    private void update(String sql, UUID id, Instant at) {
        doors.writing()
                .useHandle(handle ->
                        handle.createUpdate(sql).bind("id", id).bind("at", at).execute());
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                ActorColumns.actor(row, false),
                requireNonNull(ActorColumns.instant(row, "created_at")),
                requireNonNull(ActorColumns.instant(row, "expires_at")),
                ActorColumns.instant(row, "last_used_at"),
                ActorColumns.instant(row, "revoked_at"));
    }
}
