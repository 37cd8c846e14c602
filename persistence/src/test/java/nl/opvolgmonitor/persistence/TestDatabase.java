package nl.opvolgmonitor.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A migrated, otherwise empty database of a test's own.
 *
 * <p>{@code TestDatabase.fresh()} takes milliseconds after the first one. Give {@link #properties()} to an
 * application context, or ask {@link #connect} for plain JDBC. With {@link PostgresExtension} it is a parameter.
 */
public record TestDatabase(String name, String url) implements AutoCloseable {

    public static TestDatabase fresh() {
        return TestServer.theOne().freshDatabase();
    }

    /** Another one with the same rows; nobody may be connected to this one. */
    public TestDatabase copy() {
        return TestServer.theOne().copyOf(name);
    }

    public String urlOf(DatabaseRole role) {
        return role.in(url);
    }

    public Connection connect(DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(urlOf(role));
    }

    /** Changes rows with every trigger and rule set aside, as only the superuser of the server can. */
    public void tamper(String sql) {
        TestServer.theOne().run(name, "SET session_replication_role = replica; " + sql);
    }

    /** Ends every connection and lets nobody in any more, as when the server is gone. */
    public void shut() {
        TestServer.theOne().run("postgres", "ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        TestServer.theOne()
                .run(
                        "postgres",
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    }

    /** What an application context needs for its two data sources. */
    public Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        describe(properties, "datasources.default.", DatabaseRole.OM_APP);
        properties.put("datasources.default.schema", "working");
        describe(properties, "datasources.public.", DatabaseRole.OM_PUBLIC);
        properties.put("datasources.public.schema", "published");
        return properties;
    }

    private void describe(Map<String, Object> properties, String prefix, DatabaseRole role) {
        properties.put(prefix + "url", url);
        properties.put(prefix + "username", role.user());
        properties.put(prefix + "password", DatabaseRole.PASSWORD);
        properties.put(prefix + "driver-class-name", "org.postgresql.Driver");
        properties.put(prefix + "dialect", "POSTGRES");
        properties.put(prefix + "maximum-pool-size", 4);
        properties.put(prefix + "minimum-idle", 0);
    }

    @Override
    public void close() {
        TestServer.theOne().drop(this);
    }
}
