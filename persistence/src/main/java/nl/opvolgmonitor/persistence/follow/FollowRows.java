package nl.opvolgmonitor.persistence.follow;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.follow.Follow;
import nl.opvolgmonitor.domain.follow.Frequency;
import nl.opvolgmonitor.domain.follow.Occasion;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.domain.follow.SubjectType;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/** Reads the columns of follows and of what is told of them. */
final class FollowRows {

    private FollowRows() {}

    static Follow follow(ResultSet row) throws SQLException {
        return new Follow(
                row.getObject("id", UUID.class),
                row.getObject("follower", UUID.class),
                new Subject(SubjectType.valueOf(row.getString("type")), row.getString("subject")),
                Frequency.valueOf(row.getString("frequency")),
                row.getBoolean("paused"),
                instant(row, "since"),
                instant(row, "planned_until"),
                keys(row.getArray("matched")));
    }

    static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                row.getString("event"),
                new Key(row.getString("record")),
                new Key(row.getString("about")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("version", Integer.class),
                row.getObject("latest", LocalDate.class),
                row.getObject("days", Integer.class));
    }

    static Set<Key> keys(Array texts) throws SQLException {
        return Stream.of((String[]) texts.getArray()).map(Key::new).collect(Collectors.toSet());
    }

    static Set<UUID> ids(Array ids) throws SQLException {
        return Set.of((UUID[]) ids.getArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
