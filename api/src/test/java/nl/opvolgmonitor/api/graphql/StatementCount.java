package nl.opvolgmonitor.api.graphql;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Remembers the statements that a thread sends to the database. */
@Singleton
final class StatementCount implements SqlLogger {

    private final ThreadLocal<List<String>> sent = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public void logBeforeExecution(StatementContext context) {
        sent.get().add(context.getRenderedSql());
    }

    List<String> during(Runnable work) {
        sent.get().clear();
        work.run();
        return List.copyOf(sent.get());
    }
}
