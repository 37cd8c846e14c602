package nl.opvolgmonitor.persistence.follow;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.follow.Follow;
import nl.opvolgmonitor.domain.follow.Follows;
import nl.opvolgmonitor.domain.follow.Frequency;
import nl.opvolgmonitor.domain.follow.MailAddress;
import nl.opvolgmonitor.domain.follow.SecretPurpose;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/** Follows as rows that vanish when they end. */
@Singleton
final class JdbcFollows implements Follows {

    private static final Duration WISH = Duration.ofDays(2);
    private static final Duration ATTEMPT = Duration.ofDays(1);
    private static final Duration TRACE = Duration.ofDays(60);

    /** The row of who is known already is locked too, so that it does not vanish under the new wish. */
    private static final String FOLLOWER = """
            INSERT INTO follow.follower AS f (id, address, created_at) VALUES (:id, :address, :now)
            ON CONFLICT (address) DO UPDATE SET refusals = f.refusals RETURNING id""";

    private static final String ASK = """
            WITH wish AS (
                INSERT INTO follow.follow (id, follower, type, subject, frequency, asked_at, since, planned_until, next_at)
                VALUES (:id, :follower, :type, :subject, :frequency, :now, :now, :now, :now) RETURNING id)
            INSERT INTO follow.mail (id, follower, type, follow, state, planned_at, try_at)
            SELECT gen_random_uuid(), :follower, 'CONFIRM', id, 'PLANNED', :now, :now FROM wish""";

    private static final String WAITING = """
            SELECT f.* FROM follow.follow f JOIN follow.secret s ON f.id = ANY(s.follows)
            WHERE s.fingerprint = :fingerprint AND s.purpose = 'CONFIRM' AND s.expires_at > :now AND f.confirmed_at IS NULL""";

    private static final String CONFIRM = """
            UPDATE follow.follow SET confirmed_at = :now, since = :now, planned_until = :now, next_at = :now
            WHERE id = :id AND confirmed_at IS NULL RETURNING *""";

    private static final String RENEW = """
            UPDATE follow.follow SET frequency = :frequency, paused = false, next_at = :now
            WHERE follower = :follower AND type = :type AND subject = :subject AND confirmed_at IS NOT NULL RETURNING *""";

    private final Doors doors;

    JdbcFollows(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void ask(MailAddress address, Subject subject, Frequency frequency, Instant now) {
        doors.writing()
                .useTransaction(handle -> handle.createUpdate(ASK)
                        .bind("id", UUID.randomUUID())
                        .bind("follower", follower(handle, address, now))
                        .bind("type", subject.type())
                        .bind("subject", subject.text())
                        .bind("frequency", frequency)
                        .bind("now", now)
                        .execute());
    }

    private static UUID follower(Handle handle, MailAddress address, Instant now) {
        return handle.createQuery(FOLLOWER)
                .bind("id", UUID.randomUUID())
                .bind("address", address.value())
                .bind("now", now)
                .mapTo(UUID.class)
                .one();
    }

    @Override
    public Optional<Follow> waiting(String fingerprint, Instant now) {
        return doors.writing().withHandle(handle -> waiting(handle, fingerprint, now));
    }

    private static Optional<Follow> waiting(Handle handle, String fingerprint, Instant now) {
        return handle.createQuery(WAITING)
                .bind("fingerprint", fingerprint)
                .bind("now", now)
                .map((row, context) -> FollowRows.follow(row))
                .findOne();
    }

    @Override
    public Optional<Follow> confirm(String fingerprint, Instant now) {
        return doors.writing()
                .inTransaction(handle -> waiting(handle, fingerprint, now).flatMap(wish -> confirm(handle, wish, now)));
    }

    /** Whoever locks the follower first, confirms; for the other the wish is no longer there. */
    private static Optional<Follow> confirm(Handle handle, Follow wish, Instant now) {
        handle.execute("SELECT 1 FROM follow.follower WHERE id = ? FOR UPDATE", wish.follower());
        handle.execute(
                "DELETE FROM follow.secret WHERE purpose = 'CONFIRM' AND follows = ?", (Object) new UUID[] {wish.id()});
        var renewed = renew(handle, wish, now);
        if (renewed.isPresent()) {
            handle.execute("DELETE FROM follow.follow WHERE id = ? AND confirmed_at IS NULL", wish.id());
            return renewed;
        }
        return handle.createQuery(CONFIRM)
                .bind("id", wish.id())
                .bind("now", now)
                .map((row, context) -> FollowRows.follow(row))
                .findOne();
    }

    private static Optional<Follow> renew(Handle handle, Follow wish, Instant now) {
        return handle.createQuery(RENEW)
                .bind("follower", wish.follower())
                .bind("type", wish.subject().type())
                .bind("subject", wish.subject().text())
                .bind("frequency", wish.frequency())
                .bind("now", now)
                .map((row, context) -> FollowRows.follow(row))
                .findOne();
    }

    @Override
    public void give(String fingerprint, SecretPurpose purpose, UUID follower, Set<UUID> follows, Instant expiresAt) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO follow.secret (fingerprint, purpose, follower, follows, expires_at)
                        VALUES (:fingerprint, :purpose, :follower, :follows, :expiresAt)""")
                        .bind("fingerprint", fingerprint)
                        .bind("purpose", purpose)
                        .bind("follower", follower)
                        .bindArray("follows", UUID.class, follows)
                        .bind("expiresAt", expiresAt)
                        .execute());
    }

    @Override
    public Optional<Opened> open(String fingerprint, Instant now) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("""
                        SELECT follower, follows FROM follow.secret
                        WHERE fingerprint = :fingerprint AND purpose = 'MANAGE' AND expires_at > :now""")
                        .bind("fingerprint", fingerprint)
                        .bind("now", now)
                        .map((row, context) -> new Opened(
                                row.getObject("follower", UUID.class), FollowRows.ids(row.getArray("follows"))))
                        .findOne());
    }

    @Override
    public List<Follow> of(UUID follower) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM follow.follow WHERE follower = :follower AND confirmed_at IS NOT NULL ORDER BY asked_at, id")
                        .bind("follower", follower)
                        .map((row, context) -> FollowRows.follow(row))
                        .list());
    }

    @Override
    public void change(Follow follow, Frequency frequency, Instant now) {
        doors.writing()
                .useHandle(handle -> handle.execute(
                        "UPDATE follow.follow SET frequency = ?, next_at = ? WHERE id = ?",
                        frequency,
                        frequency.next(now),
                        follow.id()));
    }

    @Override
    public void pause(Follow follow) {
        doors.writing()
                .useHandle(
                        handle -> handle.execute("UPDATE follow.follow SET paused = true WHERE id = ?", follow.id()));
    }

    @Override
    public void resume(Follow follow, Instant now) {
        doors.writing().useHandle(handle -> handle.execute("""
                        UPDATE follow.follow SET paused = false, since = ?, planned_until = ?, next_at = ?
                        WHERE id = ? AND paused""", now, now, now, follow.id()));
    }

    @Override
    public void stop(UUID follower, Set<UUID> follows) {
        doors.writing().useTransaction(handle -> {
            handle.createUpdate("DELETE FROM follow.follow WHERE follower = :follower AND id = ANY(:follows)")
                    .bind("follower", follower)
                    .bindArray("follows", UUID.class, follows)
                    .execute();
            handle.execute("""
                    DELETE FROM follow.follower WHERE id = ? AND NOT EXISTS (
                        SELECT 1 FROM follow.follow f WHERE f.follower = follower.id)""", follower);
        });
    }

    @Override
    public void forget(Instant now) {
        doors.writing().useTransaction(handle -> {
            handle.execute("DELETE FROM follow.follow WHERE confirmed_at IS NULL AND asked_at <= ?", now.minus(WISH));
            handle.execute("DELETE FROM follow.secret WHERE expires_at <= ?", now);
            handle.execute("DELETE FROM follow.attempt WHERE asked_at <= ?", now.minus(ATTEMPT));
            handle.execute("DELETE FROM follow.mail WHERE ended_at <= ?", now.minus(TRACE));
            handle.execute("""
                    DELETE FROM follow.follower r WHERE NOT EXISTS (SELECT 1 FROM follow.follow f WHERE f.follower = r.id)
                        OR (r.refusals >= 3 AND NOT EXISTS (SELECT 1 FROM follow.mail m WHERE m.follower = r.id))""");
        });
    }
}
