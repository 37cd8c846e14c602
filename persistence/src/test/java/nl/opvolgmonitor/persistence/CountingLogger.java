package nl.opvolgmonitor.persistence;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the statements that were sent. */
public final class CountingLogger implements SqlLogger {

    private final AtomicInteger statements = new AtomicInteger();

    @Override
    public void logBeforeExecution(StatementContext context) {
        statements.incrementAndGet();
    }

    public int during(Runnable work) {
        var before = statements.get();
        work.run();
        return statements.get() - before;
    }
}
