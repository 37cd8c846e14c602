package nl.opvolgmonitor.persistence.register;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Tells all of them of each statement; a door has room for one. */
record EachLogger(List<SqlLogger> loggers) implements SqlLogger {

    @Override
    public void logBeforeExecution(StatementContext context) {
        loggers.forEach(each -> each.logBeforeExecution(context));
    }

    @Override
    public void logAfterExecution(StatementContext context) {
        loggers.forEach(each -> each.logAfterExecution(context));
    }

    @Override
    public void logException(StatementContext context, SQLException fault) {
        loggers.forEach(each -> each.logException(context, fault));
    }
}
