package nl.opvolgmonitor.persistence.register;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The doors to the database: the office writes through one, the public reads through another, and so does what has no hurry. */
@Factory
final class Databases {

    @Bean
    @Singleton
    @Named("working")
    Jdbi working(DataSource writer, List<SqlLogger> loggers) {
        return open(writer, loggers);
    }

    @Bean
    @Singleton
    @Named("published")
    Jdbi published(@Named("public") DataSource reader, List<SqlLogger> loggers) {
        return open(reader, loggers);
    }

    @Bean
    @Singleton
    @Named("unhurried")
    Jdbi unhurried(UnhurriedPool pool, List<SqlLogger> loggers) {
        return open(pool.source(), loggers);
    }

    private static Jdbi open(DataSource source, List<SqlLogger> loggers) {
        var jdbi = Jdbi.create(new Connections(source))
                .installPlugin(new PostgresPlugin())
                .installPlugin(new Mapping());
        // A message with the values of a statement would take them into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        jdbi.setSqlLogger(new EachLogger(loggers));
        return jdbi;
    }
}
