package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads one component of a record from a row; null where the row has nothing. */
@FunctionalInterface
interface Cell {

    @Nullable
    Object of(ResultSet row, StatementContext context) throws SQLException;
}
