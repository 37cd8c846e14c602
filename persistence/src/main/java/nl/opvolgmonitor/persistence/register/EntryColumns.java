package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** Reads the columns that every view shares. */
final class EntryColumns {

    private EntryColumns() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new Key(row.getString("record")),
                row.getInt("version"),
                moment(row),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Moment moment(ResultSet row) throws SQLException {
        var precision = row.getString("effective_precision");
        return precision == null
                ? null
                : new Moment(
                        row.getString("effective_raw"),
                        Precision.valueOf(precision),
                        row.getObject("effective_earliest", LocalDate.class),
                        row.getObject("effective_latest", LocalDate.class),
                        row.getBoolean("effective_year_implied"),
                        row.getString("effective_year_from"));
    }

    static List<Link> links(ResultSet row) throws SQLException {
        var roles = texts(row, "link_roles");
        var targets = texts(row, "link_targets");
        var names = texts(row, "link_names");
        return IntStream.range(0, roles.length)
                .mapToObj(place ->
                        new Link(Role.valueOf(String.valueOf(roles[place])), key(targets[place]), names[place]))
                .toList();
    }

    private static @Nullable Key key(@Nullable String text) {
        return text == null ? null : new Key(text);
    }

    private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? new String[0] : (@Nullable String[]) array.getArray();
    }
}
