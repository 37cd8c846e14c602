package nl.opvolgmonitor.api.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A real PostgreSQL that lives and dies with the program, for who has none. What is entered stays in the folder. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Database database;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
        this.database = new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), Provisioning.DATABASE),
                Login.withNewPassword("om_migrator"),
                Login.withNewPassword("om_app"),
                Login.withNewPassword("om_public"));
    }

    static EmbeddedDatabase startIn(DataFolder folder) {
        try {
            var password = SuperuserPassword.in(folder);
            var pgdata = folder.path("pgdata");
            setAsideUnfinished(pgdata, password);
            LeftBehindServer.stop(pgdata);
            var started = new EmbeddedDatabase(server(folder, pgdata, password));
            password.keep();
            started.provision();
            return started;
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "De ingebouwde PostgreSQL start niet; de reden staat in %s. Weigert hij root, start dan als gewone gebruiker.",
                    folder.path("postgres.log"));
        } catch (InterruptedException | IOException | SQLException e) {
            throw new StartRefused("De ingebouwde PostgreSQL start niet: %s", e.getMessage());
        }
    }

    Database database() {
        return database;
    }

    private void provision() throws SQLException, IOException {
        Provisioning.ofServer(server.getPostgresDatabase(), database);
        Provisioning.ofDatabase(server.getDatabase(SUPERUSER, Provisioning.DATABASE));
    }

    private static void setAsideUnfinished(Path pgdata, SuperuserPassword password) throws IOException {
        if (Files.exists(pgdata) && !password.isKept()) {
            var aside = pgdata.resolveSibling("pgdata.unfinished." + System.currentTimeMillis());
            Files.move(pgdata, aside);
            System.out.println("Een eerdere eerste start is afgebroken; wat er al stond, staat nu in " + aside);
        }
    }

    private static EmbeddedPostgres server(DataFolder folder, Path pgdata, SuperuserPassword password)
            throws IOException {
        var log = Redirect.appendTo(folder.path("postgres.log").toFile());
        return durable(EmbeddedPostgres.builder(), password)
                .setConnectConfig("password", password.text())
                .setDataDirectory(pgdata)
                .setOverrideWorkingDirectory(
                        folder.ownerOnly("pgbin").resolve("unpacked").toFile())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    /** The library is made for tests: unless told otherwise it throws its data away and lets anyone in. */
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder, SuperuserPassword password) {
        return builder.setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
