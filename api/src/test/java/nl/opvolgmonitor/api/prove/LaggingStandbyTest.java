package nl.opvolgmonitor.api.prove;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A follower that is behind: nothing is decided by what it knows. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class LaggingStandbyTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void isNeverReadFrom() {
        var primary = Postgres.withEmptyDatabase(folder.resolve("postgres"));
        Findings.of(
                "R07",
                "a standby that stores but does not replay, under 20 writers on two nodes",
                findings -> fallBehind(primary, findings));
    }

    private void fallBehind(Postgres primary, Findings findings) {
        try (var standby = primary.standby("standby1");
                var nodes = new TwoNodes(folder, primary, primary.environmentWith(standby))) {
            standby.execute("register", "SELECT pg_wal_replay_pause()");
            var writers = new Writers(nodes.researcher, "achter/", nodes::at);
            try (writers) {
                Pause.of(Length.seconds(5, 120));
            }
            var behind =
                    primary.ask("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) FROM pg_stat_replication");
            Stored.in(primary.place(), writers.prefix()).compare(writers, findings);
            findings.mustBeAtLeast(1, "bytes behind", Long.parseLong(behind))
                    .mustBe(
                            0,
                            "acknowledged and not read back at once",
                            Persons.unread(
                                    nodes.researcher,
                                    nodes.both(),
                                    writers.acknowledged().keySet()));
            standby.execute("register", "SELECT pg_wal_replay_resume()");
            findings.mustBe(0, "ends of the chain that differ in the end", primary.isReachedBy(standby) ? 0 : 1);
        }
    }
}
