package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.domain.register.RegisterUnavailable;
import nl.opvolgmonitor.domain.register.TooSlow;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext context = context();

    private ApplicationContext context() {
        var properties = new HashMap<>(database.properties());
        properties.put("datasources.public.connection-init-sql", "SET statement_timeout TO '50ms'");
        properties.put("datasources.public.maximum-pool-size", 1);
        properties.put("datasources.public.connection-timeout", 250);
        properties.put("datasources.default.connection-timeout", 250);
        return ApplicationContext.run(properties);
    }

    @AfterEach
    void stop() {
        context.close();
        database.close();
    }

    private Doors doors() {
        return context.getBean(Doors.class);
    }

    @Test
    void isAStatementThatTakesTooLong() {
        assertThatThrownBy(() -> run(doors().reading(), "SELECT pg_sleep(60)")).isInstanceOf(TooSlow.class);
    }

    @Test
    void isNotAStatementThatIsWrong() {
        assertThatThrownBy(() -> run(doors().reading(), "SELECT nothing"))
                .isInstanceOf(UnableToExecuteStatementException.class);
    }

    @Test
    void isAConnectionThatTheServerEnds() {
        assertThatThrownBy(() -> run(doors().writing(), "SELECT pg_terminate_backend(pg_backend_pid())"))
                .isInstanceOf(RegisterUnavailable.class);
    }

    @Test
    void isAConnectionThatWasEndedDuringATransaction() {
        assertThatThrownBy(() -> doors().writing().useTransaction(handle -> {
                    handle.execute("SELECT 1");
                    database.close();
                    handle.execute("SELECT 1");
                }))
                .isInstanceOf(RegisterUnavailable.class);
    }

    @Test
    void isAConnectionThatIsEndedWhileRowsAreRead() {
        var sql = "SELECT CASE WHEN n = 3 THEN pg_terminate_backend(pg_backend_pid()) END FROM generate_series(1, 5) n";

        assertThatThrownBy(() -> doors().writing()
                        .useTransaction(handle -> handle.createQuery(sql)
                                .setFetchSize(1)
                                .mapTo(Boolean.class)
                                .list()))
                .isInstanceOf(RegisterUnavailable.class);
    }

    @Test
    void isADatabaseThatIsGone() {
        run(doors().reading(), "SELECT 1");
        database.close();

        assertThatThrownBy(() -> run(doors().reading(), "SELECT 1")).isInstanceOf(RegisterUnavailable.class);
        assertThatThrownBy(() -> run(doors().writing(), "SELECT 1")).isInstanceOf(RegisterUnavailable.class);
    }

    @Test
    void isAPoolWithoutAFreeConnection() {
        assertThatThrownBy(() -> doors().reading().useHandle(taken -> inAnotherThread("SELECT 1")))
                .hasRootCauseInstanceOf(SQLTransientConnectionException.class)
                .hasStackTraceContaining(RegisterUnavailable.class.getName());
    }

    private void inAnotherThread(String sql) {
        CompletableFuture.runAsync(() -> run(doors().reading(), sql)).join();
    }

    private static void run(Jdbi jdbi, String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }
}
