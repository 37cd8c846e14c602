package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolgmonitor.domain.register.Registered;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes a record of a row by its constructor, and finds out only once for rows with the same columns in the same order which of them goes
 * where: that took a fifth of the processor time of an answer.
 */
public final class ColumnsOnce<T> implements RowMapper<T> {

    private final Class<T> type;
    private final RowMapper<T> byConstructor;
    private final Map<List<String>, RowMapper<T>> known = new ConcurrentHashMap<>();

    private ColumnsOnce(Class<T> type) {
        this.type = type;
        this.byConstructor = ConstructorMapper.of(type);
    }

    public static <T> RowMapper<T> of(Class<T> type) {
        return new ColumnsOnce<>(type);
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet row, StatementContext context) throws SQLException {
        var columns = columns(row);
        var mapper = known.get(columns);
        if (mapper == null) {
            mapper = mapper(columns, row, context);
            known.put(columns, mapper);
        }
        return mapper;
    }

    private RowMapper<T> mapper(List<String> columns, ResultSet row, StatementContext context) throws SQLException {
        return Registered.class.isAssignableFrom(type)
                ? RowByPlace.of(type, columns, context)
                : byConstructor.specialize(row, context);
    }

    private static List<String> columns(ResultSet row) throws SQLException {
        var about = row.getMetaData();
        var columns = new ArrayList<String>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnLabel(column));
        }
        return columns;
    }
}
