package nl.opvolgmonitor.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Where the tests' PostgreSQL listens, and its superuser. It stops when the JVM does. */
record PostgresAddress(String kind, String host, int port, String superuser, String password) {

    private static final String DEFAULT_IMAGE = "postgres:18";

    static PostgresAddress ofWhatThisMachineHas() {
        return DockerClientFactory.instance().isDockerAvailable() ? ofContainer() : ofEmbedded();
    }

    String urlOf(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    // The container must outlive this method: the JVM's end is its end.
    @SuppressWarnings("resource")
    private static PostgresAddress ofContainer() {
        var image = image();
        var container = new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        return new PostgresAddress(
                "container " + image,
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    private static PostgresAddress ofEmbedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binariesOfThisUser())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            return new PostgresAddress("embedded binaries", "127.0.0.1", server.getPort(), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The shared default belongs to whoever came first, and shuts out the next user of the machine.
    private static File binariesOfThisUser() {
        return new File(System.getProperty("java.io.tmpdir"), "embedded-pg-" + System.getProperty("user.name"));
    }

    private static String image() {
        return Optional.ofNullable(System.getProperty("OM_TEST_IMAGE"))
                .or(() -> Optional.ofNullable(System.getenv("OM_TEST_IMAGE")))
                .orElse(DEFAULT_IMAGE);
    }
}
