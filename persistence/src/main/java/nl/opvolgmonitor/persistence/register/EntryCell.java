package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what the register itself knows of a record, by the places of its columns. */
final class EntryCell implements Cell {

    private static final List<String> COLUMNS = List.of(
            "record",
            "version",
            "effective_from",
            "recorded_at",
            "effective_precision",
            "effective_raw",
            "effective_earliest",
            "effective_latest",
            "effective_year_implied",
            "effective_year_from");

    private final int[] places;

    private EntryCell(int[] places) {
        this.places = places;
    }

    static EntryCell in(List<String> columns) {
        return new EntryCell(
                COLUMNS.stream().mapToInt(name -> Cells.place(columns, name)).toArray());
    }

    @Override
    public Entry of(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                new Key(row.getString(places[0])),
                row.getInt(places[1]),
                moment(row),
                row.getObject(places[2], LocalDate.class),
                Objects.requireNonNull(row.getObject(places[3], OffsetDateTime.class))
                        .toInstant());
    }

    private @Nullable Moment moment(ResultSet row) throws SQLException {
        var precision = row.getString(places[4]);
        return precision == null
                ? null
                : new Moment(
                        row.getString(places[5]),
                        Precision.valueOf(precision),
                        row.getObject(places[6], LocalDate.class),
                        row.getObject(places[7], LocalDate.class),
                        row.getBoolean(places[8]),
                        row.getString(places[9]));
    }
}
