package nl.opvolgmonitor.persistence.follow;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.follow.DueDay;
import nl.opvolgmonitor.domain.follow.Follow;
import nl.opvolgmonitor.domain.follow.News;
import nl.opvolgmonitor.domain.follow.Occasion;
import nl.opvolgmonitor.domain.follow.Planning;
import nl.opvolgmonitor.domain.follow.Scope;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/** Reads what is public for planning, and writes what was planned. */
@Singleton
final class JdbcPlanning implements Planning {

    private static final String DUE = "confirmed_at IS NOT NULL AND NOT paused AND next_at <= :now";

    private final Doors doors;

    JdbcPlanning(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<Instant> earliestPlanned(Instant now) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT min(planned_until) FROM follow.follow WHERE " + DUE)
                        .bind("now", now)
                        .mapTo(Instant.class)
                        .findOne());
    }

    @Override
    public List<News> news(Instant after, Instant until) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(PlanningSql.NEWS)
                        .bind("after", after)
                        .bind("until", until)
                        .map((row, context) -> new News(
                                new Key(row.getString("record")),
                                row.getInt("version"),
                                Kind.valueOf(row.getString("kind")),
                                FollowRows.instant(row, "published_at"),
                                FollowRows.keys(row.getArray("about"))))
                        .list());
    }

    @Override
    public Optional<UUID> lockOne(Instant now, Set<UUID> but) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("""
                        SELECT f.id FROM follow.follower f WHERE f.id <> ALL(:but) AND EXISTS (
                            SELECT 1 FROM follow.follow x WHERE x.follower = f.id AND %s)
                        ORDER BY f.id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED""".formatted(DUE))
                        .bindArray("but", UUID.class, but)
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .findOne());
    }

    @Override
    public List<Follow> due(UUID follower, Instant now) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT * FROM follow.follow WHERE follower = :follower AND "
                                + DUE + " ORDER BY asked_at, id")
                        .bind("follower", follower)
                        .bind("now", now)
                        .map((row, context) -> FollowRows.follow(row))
                        .list());
    }

    @Override
    public Scope scope(Set<Key> records) {
        return doors.reading().withHandle(handle -> {
            var reached = keys(handle, PlanningSql.COMMITMENTS, records);
            reached.addAll(records);
            return new Scope(reached, keys(handle, PlanningSql.OFFICES, reached));
        });
    }

    private static Set<Key> keys(Handle handle, String sql, Set<Key> keys) {
        return handle.createQuery(sql)
                .bindArray("keys", String.class, texts(keys))
                .mapTo(Key.class)
                .collect(Collectors.toSet());
    }

    @Override
    public List<DueDay> dueDays(Set<Key> records) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(PlanningSql.DUE_DAYS)
                        .bindArray("keys", String.class, texts(records))
                        .map((row, context) -> new DueDay(
                                new Key(row.getString("subject")),
                                new Key(row.getString("record")),
                                row.getDate("latest").toLocalDate()))
                        .list());
    }

    private static List<String> texts(Set<Key> keys) {
        return keys.stream().map(Key::value).toList();
    }

    @Override
    public List<Occasion> note(UUID mail, Follow follow, Collection<Occasion> occasions) {
        return doors.writing().withHandle(handle -> {
            var noted = new ArrayList<Occasion>();
            for (var occasion : occasions) {
                if (isNoted(handle, mail, follow, occasion)) {
                    noted.add(occasion);
                }
            }
            return noted;
        });
    }

    private static boolean isNoted(Handle handle, UUID mail, Follow follow, Occasion occasion) {
        return handle.createUpdate(PlanningSql.NOTE)
                        .bind("follow", follow.id())
                        .bind("mail", mail)
                        .bindMethods(occasion)
                        .execute()
                == 1;
    }

    @Override
    public void open(UUID mail, UUID follower, Instant now) {
        doors.writing().useHandle(handle -> handle.execute("""
                INSERT INTO follow.mail (id, follower, type, state, planned_at, try_at)
                VALUES (?, ?, 'CHANGES', 'PLANNED', ?, ?)""", mail, follower, now, now));
    }

    @Override
    public void drop(UUID mail) {
        doors.writing().useHandle(handle -> handle.execute("DELETE FROM follow.mail WHERE id = ?", mail));
    }

    @Override
    public void move(Follow follow, Instant plannedUntil, Instant nextAt, Set<Key> matched) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                        UPDATE follow.follow SET planned_until = :plannedUntil, next_at = :nextAt, matched = :matched WHERE id = :id""")
                        .bind("plannedUntil", plannedUntil)
                        .bind("nextAt", nextAt)
                        .bindArray("matched", String.class, texts(matched))
                        .bind("id", follow.id())
                        .execute());
    }
}
