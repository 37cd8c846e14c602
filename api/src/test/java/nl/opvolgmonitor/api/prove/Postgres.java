package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server of the system, with a cluster of its own on the loopback address, that lets everyone on it in. */
final class Postgres implements AutoCloseable {

    private static final Path PROGRAMS = programs();

    private final Path data;
    private final int port;

    private Postgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** A new cluster that runs, with the roles and the empty database that an administrator makes for the register. */
    static Postgres withEmptyDatabase(Path folder) {
        var postgres = cluster(folder);
        postgres.start();
        postgres.execute("postgres", resource("roles.sql"));
        postgres.execute("postgres", "CREATE DATABASE register OWNER om_migrator");
        postgres.execute("register", resource("database.sql"));
        return postgres;
    }

    private static Postgres cluster(Path folder) {
        var postgres = new Postgres(ownedByPostgres(folder).resolve("main"), Program.freePort());
        postgres.run("initdb", "-D", postgres.data.toString(), "-U", "postgres", "--auth=trust", "--data-checksums");
        postgres.configure("""
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                """.formatted(postgres.port));
        return postgres;
    }

    /** Another server that follows this one, which from now on waits for it at each commit. */
    Postgres standby(String name) {
        var other = new Postgres(data.resolveSibling(name), Program.freePort());
        var from = "host=127.0.0.1 port=%d user=postgres application_name=%s".formatted(port, name);
        run(
                "pg_basebackup",
                "-d",
                from,
                "-D",
                other.data.toString(),
                "-R",
                "-C",
                "-S",
                name,
                "-X",
                "stream",
                "-c",
                "fast");
        other.configure("port = %d%n".formatted(other.port));
        other.start();
        configure("synchronous_standby_names = 'ANY 1 (%s)'%n".formatted(name));
        control("reload");
        while (!ask("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum'")
                .equals("1")) {
            Pause.of(Duration.ofMillis(100));
        }
        return other;
    }

    /** Makes the follower the one that is written to. */
    void promote() {
        control("promote", "-w");
    }

    void start() {
        control(
                "start",
                "-w",
                "-l",
                data.resolveSibling(data.getFileName() + ".log").toString());
    }

    /** Whether it had ended by itself, and was started by hand. */
    boolean startWhenStopped() {
        var stopped = postmaster().isEmpty();
        if (stopped) {
            start();
        }
        return stopped;
    }

    void stop() {
        control("stop", "-m", "fast", "-w");
    }

    /** As {@code kill -9} of all its processes. */
    void kill() {
        var postmaster = postmaster().orElseThrow();
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(Killed::now);
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst())).filter(process -> !Killed.isGone(process));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Place place() {
        return new Place("jdbc:postgresql://127.0.0.1:%d/register".formatted(port), "postgres", "");
    }

    /** The environment of a node on this server. */
    Map<String, String> environment() {
        return environment("127.0.0.1:%d/register".formatted(port));
    }

    /** Of a node on whichever of both is written to. */
    Map<String, String> environmentWith(Postgres other) {
        return environment("127.0.0.1:%d,127.0.0.1:%d/register?targetServerType=primary&hostRecheckSeconds=1"
                .formatted(port, other.port));
    }

    /** People are known by their session; the service where they signed in is never asked. */
    private static Map<String, String> environment(String database) {
        return Map.of(
                "JDBC_URL", "jdbc:postgresql://" + database,
                "OM_OIDC_ISSUER", "http://127.0.0.1:9/realms/bureau",
                "OM_OIDC_CLIENT_ID", "opvolgmonitor",
                "OM_OIDC_CLIENT_SECRET", "geheim");
    }

    /** The first column of the first row, as text. */
    String ask(String sql) {
        try (var connection = DriverManager.getConnection(place().url(), "postgres", "");
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void execute(String database, String sql) {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What is said later, holds. */
    private void configure(String lines) {
        var file = data.resolve("postgresql.conf");
        try {
            Files.writeString(file, lines, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void control(String... arguments) {
        run(
                "pg_ctl",
                Stream.concat(Stream.of("-D", data.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private void run(String program, String... arguments) {
        var command = new ArrayList<>(asPostgres());
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        call(command);
    }

    private static void call(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("Failed: " + command);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** PostgreSQL refuses to run as root. */
    private static List<String> asPostgres() {
        return isRoot() ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") : List.of("env");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Path ownedByPostgres(Path folder) {
        try {
            var own = Files.createDirectories(folder);
            if (isRoot()) {
                call(List.of("chmod", "a+x", own.getParent().toString()));
                call(List.of("chown", "postgres:postgres", own.toString()));
            }
            return own;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Of the newest version on this machine. */
    private static Path programs() {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
        } catch (IOException e) {
            throw new AssertionError("A PostgreSQL of the system is needed, as Debian's package postgresql", e);
        }
    }

    private static String resource(String name) {
        try (var stream = Postgres.class.getResourceAsStream("/db/cluster/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        postmaster().ifPresent(running -> control("stop", "-m", "immediate"));
    }
}
