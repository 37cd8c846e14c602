package nl.opvolgmonitor.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** The one PostgreSQL of this JVM, with a migrated template that every test database is a copy of. */
final class TestServer {

    private static final String TEMPLATE = "om_template";

    private final PostgresAddress address;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(PostgresAddress address) {
        this.address = address;
        System.out.println("PostgreSQL for these tests: " + address.kind());
        prepareTemplate();
    }

    static TestServer theOne() {
        return Holder.SERVER;
    }

    TestDatabase freshDatabase() {
        return copyOf(TEMPLATE);
    }

    /** Nobody may be connected to the original meanwhile. */
    TestDatabase copyOf(String original) {
        var name = "om_test_" + databases.incrementAndGet();
        run("postgres", "CREATE DATABASE %s TEMPLATE %s OWNER om_migrator".formatted(name, original));
        run(name, resource("db/cluster/database.sql"));
        return new TestDatabase(name, address.urlOf(name));
    }

    void drop(TestDatabase database) {
        run("postgres", "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(database.name()));
    }

    private void prepareTemplate() {
        run("postgres", resource("db/cluster/roles.sql"));
        for (var role : DatabaseRole.values()) {
            run("postgres", "ALTER ROLE %s PASSWORD '%s'".formatted(role.user(), DatabaseRole.PASSWORD));
        }
        run("postgres", "CREATE DATABASE %s OWNER om_migrator".formatted(TEMPLATE));
        run(TEMPLATE, resource("db/cluster/database.sql"));
        migrateTemplate();
    }

    private void migrateTemplate() {
        Flyway.configure()
                .dataSource(address.urlOf(TEMPLATE), DatabaseRole.OM_MIGRATOR.user(), DatabaseRole.PASSWORD)
                .load()
                .migrate();
    }

    void run(String database, String sql) {
        try (var connection =
                        DriverManager.getConnection(address.urlOf(database), address.superuser(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Refused by the test database: " + sql, e);
        }
    }

    private static String resource(String path) {
        try (var stream = TestServer.class.getClassLoader().getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final TestServer SERVER = new TestServer(PostgresAddress.ofWhatThisMachineHas());
    }
}
