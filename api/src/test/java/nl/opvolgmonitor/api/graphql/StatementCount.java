package nl.opvolgmonitor.api.graphql;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Remembers the statements that a thread sends to the database while it is asked to, and nothing of all others. */
@Singleton
final class StatementCount implements SqlLogger {

    private final ThreadLocal<List<String>> sent = new ThreadLocal<>();

    @Override
    public void logBeforeExecution(StatementContext context) {
        var remembered = sent.get();
        if (remembered != null) {
            remembered.add(context.getRenderedSql());
        }
    }

    List<String> during(Runnable work) {
        var remembered = new ArrayList<String>();
        sent.set(remembered);
        try {
            work.run();
        } finally {
            sent.remove();
        }
        return List.copyOf(remembered);
    }
}
