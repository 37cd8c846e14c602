package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.FeedCursor;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.SoleNode;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Cursors as rows, and a lock that all nodes see. */
@Singleton
final class JdbcCursors implements Cursors {

    private static final long LOCK = 8_270_421;

    private final Doors doors;

    JdbcCursors(Doors doors) {
        this.doors = doors;
    }

    @Override
    public FeedCursor of(String feed) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT position, caught_up FROM connector.cursor WHERE feed = :feed")
                        .bind("feed", feed)
                        .map(ConstructorMapper.of(FeedCursor.class))
                        .findOne())
                .orElse(FeedCursor.START);
    }

    @Override
    public void move(String feed, FeedCursor to, Instant at) {
        var sql = """
                INSERT INTO connector.cursor AS c (feed, position, caught_up, moved_at)
                VALUES (:feed, :position, :caughtUp, :at)
                ON CONFLICT (feed) DO UPDATE SET position = excluded.position, caught_up = excluded.caught_up, moved_at = excluded.moved_at""";
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bindMethods(to)
                        .bind("feed", feed)
                        .bind("at", at)
                        .execute());
    }

    @Override
    public boolean alone(Runnable work) {
        return new SoleNode(doors, LOCK).run(work);
    }
}
