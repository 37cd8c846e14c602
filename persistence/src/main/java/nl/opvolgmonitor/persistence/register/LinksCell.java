package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what a record names and in which roles, by the places of three columns of equal length. */
record LinksCell(int roles, int targets, int names) implements Cell {

    static LinksCell in(List<String> columns) {
        return new LinksCell(
                Cells.place(columns, "link_roles"),
                Cells.place(columns, "link_targets"),
                Cells.place(columns, "link_names"));
    }

    @Override
    public List<Link> of(ResultSet row, StatementContext context) throws SQLException {
        var array = row.getArray(roles);
        if (array == null) {
            return List.of();
        }
        var words = (@Nullable String[]) array.getArray();
        var keys = texts(row, targets);
        var titles = texts(row, names);
        return IntStream.range(0, words.length)
                .mapToObj(place ->
                        new Link(Role.valueOf(String.valueOf(words[place])), Cells.key(keys[place]), titles[place]))
                .toList();
    }

    private static @Nullable String[] texts(ResultSet row, int place) throws SQLException {
        return (@Nullable String[]) Objects.requireNonNull(row.getArray(place)).getArray();
    }
}
