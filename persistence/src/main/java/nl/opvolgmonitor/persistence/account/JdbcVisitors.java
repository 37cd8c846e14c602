package nl.opvolgmonitor.persistence.account;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Visitor;
import nl.opvolgmonitor.domain.account.Visitors;
import nl.opvolgmonitor.persistence.register.Doors;

/** One row for each account that ever signed in. */
@Singleton
final class JdbcVisitors implements Visitors {

    private final Doors doors;

    JdbcVisitors(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void signedIn(Actor actor, Instant at) {
        doors.writing()
                .useHandle(handle -> ActorColumns.bind(handle.createUpdate("""
                        INSERT INTO account.visitor AS v (subject, office, roles, first_seen_at, signed_in_at)
                        VALUES (:subject, :office, :roles, :at, :at)
                        ON CONFLICT (subject) DO UPDATE SET office = excluded.office, roles = excluded.roles,
                            visit_before = CASE WHEN v.signed_in_at <= :before THEN v.signed_in_at ELSE v.visit_before END,
                            signed_in_at = excluded.signed_in_at"""), actor)
                        .bind("at", at)
                        .bind("before", at.minus(Visitor.SAME_VISIT))
                        .execute());
    }

    @Override
    public Optional<Visitor> find(String subject) {
        return read("WHERE subject = :subject", subject).stream().findFirst();
    }

    @Override
    public List<Visitor> all() {
        return read("WHERE :subject <> subject", "");
    }

    private List<Visitor> read(String condition, String subject) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM account.visitor " + condition + " ORDER BY signed_in_at DESC, subject")
                        .bind("subject", subject)
                        .map((row, context) -> visitor(row))
                        .list());
    }

    private static Visitor visitor(ResultSet row) throws SQLException {
        var actor = ActorColumns.actor(row, false);
        return new Visitor(
                actor.subject(),
                actor.office(),
                actor.roles(),
                requireNonNull(ActorColumns.instant(row, "first_seen_at")),
                requireNonNull(ActorColumns.instant(row, "signed_in_at")),
                ActorColumns.instant(row, "visit_before"));
    }
}
