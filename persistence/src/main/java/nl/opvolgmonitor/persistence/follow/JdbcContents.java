package nl.opvolgmonitor.persistence.follow;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.opvolgmonitor.domain.follow.Contents;
import nl.opvolgmonitor.domain.follow.Mail;
import nl.opvolgmonitor.domain.follow.MailType;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/** What a mail is about, as it stands at that moment. */
@Singleton
final class JdbcContents implements Contents {

    private static final String CHAPTERS = """
            SELECT * FROM follow.follow f WHERE NOT f.paused AND EXISTS (
                SELECT 1 FROM follow.occasion o WHERE o.follow = f.id AND o.mail = :mail)
            ORDER BY f.asked_at, f.id""";
    private static final String WISH = """
            SELECT f.* FROM follow.follow f JOIN follow.mail m ON m.follow = f.id
            WHERE m.id = :mail AND f.confirmed_at IS NULL""";

    private final Doors doors;

    JdbcContents(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<Chapter> of(Mail mail) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(mail.type() == MailType.CONFIRM ? WISH : CHAPTERS)
                        .bind("mail", mail.id())
                        .map((row, context) -> chapter(row, mail.id(), handle))
                        .list());
    }

    private static Chapter chapter(ResultSet row, UUID mail, Handle handle) throws SQLException {
        var follow = FollowRows.follow(row);
        var occasions = handle.createQuery(
                        "SELECT * FROM follow.occasion WHERE mail = :mail AND follow = :follow ORDER BY about, event")
                .bind("mail", mail)
                .bind("follow", follow.id())
                .map((found, context) -> FollowRows.occasion(found))
                .list();
        return new Chapter(follow, occasions);
    }
}
