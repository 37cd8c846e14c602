package nl.opvolgmonitor.api.start;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Enters something and is gone before it can stop its PostgreSQL, as after {@code kill -9}. */
final class KilledProgram {

    static final int KILLED = 137;

    private KilledProgram() {}

    static Process runIn(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        data.toString())
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) throws SQLException {
        var database = EmbeddedDatabase.startIn(DataFolder.claim(Path.of(arguments[0])));
        EmbeddedDatabaseTest.ask(database, "CREATE TABLE kept AS SELECT 'yes' AS answer");
        Runtime.getRuntime().halt(KILLED);
    }
}
