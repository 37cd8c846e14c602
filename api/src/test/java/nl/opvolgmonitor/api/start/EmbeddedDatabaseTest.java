package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path binaries;

    @TempDir
    Path data;

    /** Unpacking them once is slow enough. */
    @BeforeEach
    void shareTheBinaries() throws IOException {
        Files.createSymbolicLink(data.resolve("pgbin"), binaries);
    }

    @Test
    void keepsWhatWasEnteredAndSurvivesItsOwnProgram() throws Exception {
        assertThat(KilledProgram.runIn(data).waitFor()).isEqualTo(KilledProgram.KILLED);
        assertThat(data.resolve("pgdata/postmaster.pid")).exists();

        try (var again = EmbeddedDatabase.startIn(DataFolder.claim(data))) {
            assertThat(ask(again, "SELECT answer FROM kept")).isEqualTo("yes");
            assertThat(ask(again, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(again, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(again, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
        assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        try (var database = EmbeddedDatabase.startIn(DataFolder.claim(data))) {
            var stranger = new Database(
                    database.database().url(), new Login("postgres", ""), new Login("", ""), new Login("", ""));

            assertThatThrownBy(stranger::mustLetEveryoneIn).hasMessageContaining("postgres niet binnen");
        }
    }

    @Test
    void setsAsideADatabaseWhoseMakingWasCutShort() throws IOException {
        Files.createDirectories(data.resolve("pgdata"));
        Files.writeString(data.resolve("pgdata/postgresql.conf"), "# half");

        try (var database = EmbeddedDatabase.startIn(DataFolder.claim(data))) {
            database.database().mustLetEveryoneIn();
        }
        try (var files = Files.list(data)) {
            assertThat(files).anyMatch(file -> file.getFileName().toString().startsWith("pgdata.unfinished."));
        }
    }

    static String ask(EmbeddedDatabase embedded, String sql) throws SQLException {
        var database = embedded.database();
        var migrator = database.migrator();
        try (var connection = DriverManager.getConnection(database.url(), migrator.user(), migrator.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
