package nl.opvolgmonitor.api.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.opvolgmonitor.persistence.TestDatabase;

/** The register that {@code benchmarks/generate} makes, in a database of the tests. */
final class InventedRegister {

    private static final Path STATEMENTS = Path.of("..", "benchmarks", "sql");

    /** The account of the tests that reads all tables, may also read what the limit keeps. */
    private static final String READABLE = """
            GRANT USAGE ON SCHEMA benchmark TO om_migrator;
            GRANT SELECT ON ALL TABLES IN SCHEMA benchmark TO om_migrator;
            """;

    private InventedRegister() {}

    static TestDatabase of(int recommendations) {
        var database = TestDatabase.fresh();
        database.tamper("""
                RESET session_replication_role;
                SET benchmark.recommendations = %d;
                SET benchmark.seed = 1;
                BEGIN;
                %s;
                COMMIT;
                %s""".formatted(recommendations, statements(), READABLE));
        return database;
    }

    private static String statements() {
        try (var files = Files.list(STATEMENTS)) {
            return files.sorted().map(InventedRegister::text).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
