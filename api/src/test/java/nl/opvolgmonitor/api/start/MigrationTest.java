package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation IS NOT NULL";

    @TempDir
    Path data;

    /** Else everyone who reads that table would wait behind it. */
    @Test
    @Timeout(120)
    void givesWayToWhoHoldsATableAndTriesAgain() throws Exception {
        try (var embedded = EmbeddedDatabase.startIn(DataFolder.claim(data))) {
            var database = embedded.database();
            var migration = new Migration(database);
            migration.to("026");
            var migrator = database.migrator();
            try (var holding = DriverManager.getConnection(database.url(), migrator.user(), migrator.password())) {
                holding.setAutoCommit(false);
                holding.createStatement().execute("LOCK TABLE register.reading IN ACCESS SHARE MODE");
                var update = CompletableFuture.runAsync(migration::toNewest);
                await(embedded, "1");
                await(embedded, "0");
                await(embedded, "1");
                assertThat(update).isNotDone();
                holding.rollback();
                update.join();
            }
            assertThat(EmbeddedDatabaseTest.ask(
                            embedded, "SELECT count(*) FROM flyway_schema_history WHERE version = '027' AND success"))
                    .isEqualTo("1");
        }
    }

    private static void await(EmbeddedDatabase embedded, String waiting) throws Exception {
        while (!EmbeddedDatabaseTest.ask(embedded, WAITING).equals(waiting)) {
            Thread.sleep(20);
        }
    }
}
