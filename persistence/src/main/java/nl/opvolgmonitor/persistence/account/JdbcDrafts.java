package nl.opvolgmonitor.persistence.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.Draft;
import nl.opvolgmonitor.domain.account.Drafts;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** What is being typed, as rows. */
@Singleton
final class JdbcDrafts implements Drafts {

    private final Doors doors;

    JdbcDrafts(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<Draft> ofSubject(String subject) {
        return read("", subject);
    }

    @Override
    public Optional<Draft> at(String address, String subject) {
        return read(address, subject).stream().findFirst();
    }

    private List<Draft> read(String address, String subject) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("""
                        SELECT subject, address, title, content::text AS content, saved_at FROM account.form_draft
                        WHERE subject = :subject AND :address IN ('', address) ORDER BY saved_at DESC, address""")
                        .bind("subject", subject)
                        .bind("address", address)
                        .map(ConstructorMapper.of(Draft.class))
                        .list());
    }

    @Override
    public int beside(String address, String subject) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM account.form_draft WHERE subject = :subject AND address <> :address")
                        .bind("subject", subject)
                        .bind("address", address)
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public void forgetUntouchedSince(Instant instant) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("DELETE FROM account.form_draft WHERE saved_at < :instant")
                        .bind("instant", instant)
                        .execute());
    }

    @Override
    public void save(Draft draft) {
        try {
            doors.writing()
                    .useHandle(handle ->
                            handle.createUpdate("""
                            INSERT INTO account.form_draft (subject, address, title, content, saved_at)
                            VALUES (:subject, :address, :title, CAST(:content AS jsonb), :savedAt)
                            ON CONFLICT (subject, address)
                            DO UPDATE SET title = excluded.title, content = excluded.content, saved_at = excluded.saved_at""").bindMethods(draft).execute());
        } catch (UnableToExecuteStatementException unfit) {
            throw refusal(unfit);
        }
    }

    /** PostgreSQL reads the JSON, so it knows best whether it is that. */
    private static RuntimeException refusal(UnableToExecuteStatementException unfit) {
        return unfit.getCause() instanceof java.sql.SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith("22")
                ? new InvalidContent("Een concept is bewaard als JSON")
                : unfit;
    }

    @Override
    public void forget(String address, String subject) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate(
                                "DELETE FROM account.form_draft WHERE address = :address AND subject = :subject")
                        .bind("address", address)
                        .bind("subject", subject)
                        .execute());
    }
}
