package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** What an administrator does once in production and the embedded database needs at every start: roles, database. */
final class Provisioning {

    static final String DATABASE = "opvolgmonitor";

    private Provisioning() {}

    static void ofServer(DataSource superuser, Database wanted) throws SQLException, IOException {
        try (var connection = superuser.getConnection()) {
            run(connection, resource("db/cluster/roles.sql"));
            setPassword(connection, wanted.migrator());
            setPassword(connection, wanted.app());
            setPassword(connection, wanted.publicReader());
            createDatabase(connection);
        }
    }

    static void ofDatabase(DataSource superuser) throws SQLException, IOException {
        try (var connection = superuser.getConnection()) {
            run(connection, resource("db/cluster/database.sql"));
        }
    }

    private static void setPassword(Connection connection, Login login) throws SQLException {
        run(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(login.user(), login.password()));
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                run(connection, "CREATE DATABASE " + DATABASE + " OWNER om_migrator");
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String path) throws IOException {
        try (var stream = Provisioning.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
