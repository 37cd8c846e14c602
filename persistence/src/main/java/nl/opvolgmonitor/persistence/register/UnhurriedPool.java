package nl.opvolgmonitor.persistence.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the public role on which a statement may take longer: one for each processor, made when it is needed. */
@Singleton
final class UnhurriedPool {

    private final HikariDataSource source;

    UnhurriedPool(
            @Named("public") DataSource hurried, @Value("${opvolgmonitor.statement-timeout.unhurried:300}") int seconds)
            throws SQLException {
        var like = new HikariConfig();
        hurried.unwrap(HikariDataSource.class).copyStateTo(like);
        like.setPoolName("unhurried");
        like.setMetricRegistry(null);
        like.setMinimumIdle(0);
        like.setMaximumPoolSize(Runtime.getRuntime().availableProcessors());
        like.setInitializationFailTimeout(-1);
        like.setConnectionInitSql("SET statement_timeout TO '" + seconds + "s'; SET jit TO off");
        like.addDataSourceProperty("socketTimeout", seconds + 5);
        source = new HikariDataSource(like);
    }

    DataSource source() {
        return source;
    }

    @PreDestroy
    void close() {
        source.close();
    }
}
