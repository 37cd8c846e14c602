package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A PostgreSQL server of the system, with a cluster of its own on the loopback address, that lets everyone on it in. */
final class Postgres implements AutoCloseable {

    private static final Path PROGRAMS = programs();
    private static final String HEAD = "SELECT encode(hash, 'hex') FROM register.seal ORDER BY position DESC LIMIT 1";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        var other = beside(name);
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
        waitAtCommitFor(name);
        return other;
    }

    private void waitAtCommitFor(String name) {
        configure("synchronous_standby_names = 'ANY 1 (%s)'%n".formatted(name));
        control("reload");
        await(
                name + " follows",
                () -> ask("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum'")
                        .equals("1"));
    }

    /** One that does not exist yet, with a folder and a port of its own. */
    Postgres beside(String name) {
        return new Postgres(data.resolveSibling(name), Program.freePort());
    }

    /**
     * Comes back, after it was killed, behind the one that took over, which from now on waits for it at each commit. What
     * only this one had written is undone.
     */
    void follow(Postgres other) {
        var name = data.getFileName().toString();
        other.execute("postgres", "CHECKPOINT");
        other.execute("postgres", "SELECT pg_create_physical_replication_slot('%s')".formatted(name));
        run(
                "pg_rewind",
                "--target-pgdata=" + data,
                "--source-server=host=127.0.0.1 port=%d user=postgres dbname=postgres application_name=%s"
                        .formatted(other.port, name),
                "--write-recovery-conf");
        // What was rewound has the settings of the other.
        append("postgresql.auto.conf", "primary_slot_name = '%s'%n".formatted(name));
        configure("port = %d%n".formatted(port));
        start();
        other.waitAtCommitFor(name);
    }

    /** Whether the other has, before long, the same end of the chain; both must be at rest. */
    boolean isReachedBy(Postgres other) {
        for (int look = 0; look < 100; look++) {
            if (ask(HEAD).equals(other.ask(HEAD))) {
                return true;
            }
            Pause.of(Duration.ofMillis(100));
        }
        return false;
    }

    static void await(String what, BooleanSupplier there) {
        for (var until = Instant.now().plus(PATIENCE); !there.getAsBoolean(); Pause.of(Duration.ofMillis(100))) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("Not before long: " + what);
            }
        }
    }

    /** Makes the follower the one that is written to. */
    void promote() {
        control("promote", "-w");
    }

    void start() {
        var log = data.resolveSibling(data.getFileName() + ".log");
        try {
            control("start", "-w", "-l", log.toString());
        } catch (AssertionError refused) {
            throw new AssertionError(refused.getMessage() + lastLines(log), refused);
        }
    }

    private static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException none) {
            return "";
        }
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

    Path data() {
        return data;
    }

    int port() {
        return port;
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
    void configure(String lines) {
        append("postgresql.conf", lines);
    }

    private void append(String file, String lines) {
        try {
            Files.writeString(data.resolve(file), lines, StandardOpenOption.APPEND);
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

    void run(String program, String... arguments) {
        var command = new ArrayList<>(asPostgres());
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        call(command);
    }

    /** A copy of this base backup. */
    void take(Path base) {
        var command = new ArrayList<>(asPostgres());
        command.addAll(List.of("cp", "-a", base.toString(), data.toString()));
        call(command);
    }

    static void call(List<String> command) {
        try {
            var told = Files.createTempFile("prove", ".log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            var code = process.waitFor();
            var words = Files.readString(told);
            Files.delete(told);
            if (code != 0) {
                throw new AssertionError("Failed: %s: %s".formatted(command, words));
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

    static Path ownedByPostgres(Path folder) {
        try {
            var own = Files.createDirectories(folder);
            if (isRoot()) {
                letPass(own.getParent());
                call(List.of("chown", "postgres:postgres", own.toString()));
            }
            return own;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A temporary folder is closed to all but its owner, and one folder that is closed on the way closes all below. */
    static void letPass(Path folder) throws IOException {
        for (var closed = folder; closed.getParent() != null; closed = closed.getParent()) {
            var rights = Files.getPosixFilePermissions(closed);
            if (rights.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(closed, rights);
            }
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
