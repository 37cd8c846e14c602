package nl.opvolgmonitor.persistence.follow;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.opvolgmonitor.domain.follow.Mail;
import nl.opvolgmonitor.domain.follow.MailAddress;
import nl.opvolgmonitor.domain.follow.MailType;
import nl.opvolgmonitor.domain.follow.Outbox;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/** Mails as rows. Every change asks for the lease, so that who lost a mail cannot change it. */
@Singleton
final class JdbcOutbox implements Outbox {

    /** After so many refusals in a row nobody reads mail at that address. */
    private static final int MOST_REFUSALS = 3;

    private static final String CLAIM = """
            WITH claimed AS (
                UPDATE follow.mail SET state = 'CLAIMED', lease = gen_random_uuid(), leased_until = :until, attempts = attempts + 1
                WHERE id = (
                    SELECT id FROM follow.mail
                    WHERE (state = 'PLANNED' AND try_at <= :now) OR (state = 'CLAIMED' AND leased_until <= :now)
                    ORDER BY try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *)
            SELECT c.*, f.address, f.doubted FROM claimed c JOIN follow.follower f ON f.id = c.follower""";

    private static final String END = """
            UPDATE follow.mail SET state = :state, code = nullif(:code, 0), ended_at = :now, lease = NULL, leased_until = NULL
            WHERE id = :id AND lease = :lease""";

    private final Doors doors;

    JdbcOutbox(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<Mail> claim(Instant now, Instant until) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(CLAIM)
                        .bind("now", now)
                        .bind("until", until)
                        .map((row, context) -> mail(row))
                        .findOne());
    }

    @Override
    public boolean handOver(Mail mail, Instant now) {
        return doors.writing()
                .withHandle(handle -> handle.createUpdate("""
                        UPDATE follow.mail SET state = 'HANDING_OVER'
                        WHERE id = :id AND lease = :lease AND state = 'CLAIMED' AND leased_until > :now""")
                                .bind("id", mail.id())
                                .bind("lease", mail.lease())
                                .bind("now", now)
                                .execute()
                        == 1);
    }

    @Override
    public void sent(Mail mail, Instant now) {
        doors.writing().useTransaction(handle -> {
            end(handle, mail, "SENT", 0, now);
            handle.execute(
                    "UPDATE follow.follower SET refusals = 0, doubted = doubted AND NOT ? WHERE id = ?",
                    mail.doubted(),
                    mail.follower());
        });
    }

    @Override
    public void empty(Mail mail, Instant now) {
        doors.writing().useHandle(handle -> end(handle, mail, "EMPTY", 0, now));
    }

    @Override
    public void again(Mail mail, int code, Instant at) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                        UPDATE follow.mail SET state = 'PLANNED', code = nullif(:code, 0), try_at = :at, lease = NULL, leased_until = NULL
                        WHERE id = :id AND lease = :lease""")
                        .bind("code", code)
                        .bind("at", at)
                        .bind("id", mail.id())
                        .bind("lease", mail.lease())
                        .execute());
    }

    @Override
    public void refused(Mail mail, int code, Instant now) {
        doors.writing().useTransaction(handle -> {
            end(handle, mail, "REFUSED", code, now);
            handle.execute("UPDATE follow.follower SET refusals = refusals + 1 WHERE id = ?", mail.follower());
            handle.execute("""
                    UPDATE follow.follow SET paused = true WHERE follower = ? AND EXISTS (
                        SELECT 1 FROM follow.follower f WHERE f.id = follower AND f.refusals >= ?)""", mail.follower(), MOST_REFUSALS);
        });
    }

    @Override
    public void doubted(Mail mail, Instant now) {
        doors.writing().useTransaction(handle -> {
            if (end(handle, mail, "DOUBTED", 0, now) == 1) {
                handle.execute("UPDATE follow.follower SET doubted = true WHERE id = ?", mail.follower());
            }
        });
    }

    @Override
    public void doubtAbandoned(Instant now) {
        doors.writing().useHandle(handle -> handle.execute("""
                WITH abandoned AS (
                    UPDATE follow.mail SET state = 'DOUBTED', ended_at = ?, lease = NULL, leased_until = NULL
                    WHERE state = 'HANDING_OVER' AND leased_until <= ? RETURNING follower)
                UPDATE follow.follower SET doubted = true WHERE id IN (SELECT follower FROM abandoned)""", now, now));
    }

    private static int end(Handle handle, Mail mail, String state, int code, Instant now) {
        return handle.createUpdate(END)
                .bind("state", state)
                .bind("code", code)
                .bind("now", now)
                .bind("id", mail.id())
                .bind("lease", mail.lease())
                .execute();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("follower", UUID.class),
                new MailAddress(row.getString("address")),
                MailType.valueOf(row.getString("type")),
                row.getObject("lease", UUID.class),
                row.getInt("attempts"),
                row.getBoolean("doubted"),
                FollowRows.instant(row, "planned_at"));
    }
}
