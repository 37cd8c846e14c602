package nl.opvolgmonitor.api.prove;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A follower that is behind: nothing is decided by what it knows. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class LaggingStandbyTest {

    private static final String HEAD = "SELECT encode(hash, 'hex') FROM register.seal ORDER BY position DESC LIMIT 1";

    @TempDir
    private Path folder;

    @Test
    void isNeverReadFrom() {
        var primary = Postgres.withEmptyDatabase(folder.resolve("postgres"));
        try (var findings = new Findings(
                        "R07", "a standby that stores but does not replay, under 20 writers on two nodes");
                var standby = primary.standby("standby1");
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
                    .mustBe(0, "acknowledged and not read back at once", unread(nodes, writers));
            standby.execute("register", "SELECT pg_wal_replay_resume()");
            findings.mustBe(0, "ends of the chain that differ in the end", differs(primary, standby) ? 1 : 0)
                    .complete();
        }
    }

    /** From the other node than the one that may have written it. */
    private static long unread(TwoNodes nodes, Writers writers) {
        var question = "query ($id: ID!) { record: person(id: $id) { name } }";
        return writers.acknowledged().keySet().stream()
                .limit(50)
                .filter(key -> !("Naam van " + key)
                        .equals(nodes.researcher
                                .ask(nodes.at(key.length()), "/werk/graphql", question, Map.of("id", key))
                                .at("/data/record/name")
                                .asText()))
                .count();
    }

    private static boolean differs(Postgres primary, Postgres standby) {
        for (int look = 0; look < 100; look++) {
            if (primary.ask(HEAD).equals(standby.ask(HEAD))) {
                return false;
            }
            Pause.of(Duration.ofMillis(100));
        }
        return true;
    }
}
