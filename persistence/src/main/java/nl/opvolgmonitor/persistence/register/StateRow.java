package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.RecordVersion;
import nl.opvolgmonitor.domain.register.Registered;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads where a record or a version stands. */
final class StateRow {

    private StateRow() {}

    static RecordState state(ResultSet row, StatementContext context) throws SQLException {
        var published = row.getInt("published_version");
        return new RecordState(
                new Key(row.getString("record")),
                Kind.valueOf(row.getString("kind")),
                row.getInt("version"),
                RecordStatus.valueOf(row.getString("status")),
                instant(row, "embargo_until"),
                published == 0 ? null : published,
                Set.of((String[]) row.getArray("proposers").getArray()),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    static RecordVersion version(ResultSet row, Registered content) throws SQLException {
        return new RecordVersion(
                content,
                null,
                Change.valueOf(row.getString("move_change")),
                row.getString("move_change_reason"),
                row.getString("move_recorded_by"),
                RecordStatus.valueOf(row.getString("move_status")),
                instant(row, "move_embargo_until"),
                row.getString("move_reason"),
                row.getObject("move_since", OffsetDateTime.class).toInstant(),
                row.getString("move_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
