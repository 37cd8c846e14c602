package nl.opvolgmonitor.api.prove;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The server that is written to dies for good, and the one that followed it takes over. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class FailoverTest {

    private static final String DONE =
            "kill -9 of the whole primary under 20 writers on two nodes, the synchronous standby promoted, then the old primary rewound behind it";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() {
        var rounds = Length.rounds(2, 10);
        for (int round = 1; round <= rounds; round++) {
            var own = folder.resolve("round" + round);
            Findings.of(
                    "R02-%02d".formatted(round),
                    DONE + " (%d of %d)".formatted(round, rounds),
                    findings -> failOver(own, findings));
        }
    }

    private static void failOver(Path folder, Findings findings) {
        var primary = Postgres.withEmptyDatabase(folder.resolve("postgres"));
        try (var standby = primary.standby("standby1");
                var nodes = new TwoNodes(folder, primary, primary.environmentWith(standby))) {
            var before = nodes.both().stream().map(Program::pid).toList();
            var writers = new Writers(nodes.researcher, "omval/", nodes::at);
            try (writers) {
                Pause.of(Length.seconds(5, 6));
                primary.kill();
                var begun = System.nanoTime();
                standby.promote();
                findings.measured("promotion", (System.nanoTime() - begun) / 1_000_000 + " ms");
                Pause.of(Length.seconds(8, 8));
                primary.follow(standby);
                var then = writers.acknowledged().size();
                Pause.of(Length.seconds(4, 8));
                findings.mustBeAtLeast(
                        1,
                        "acknowledged with the old primary as follower",
                        writers.acknowledged().size() - then);
            }
            Stored.in(standby.place(), writers.prefix()).compare(writers, findings);
            findings.mustBe(0, "ends of the chain that differ in the end", standby.isReachedBy(primary) ? 0 : 1);
            var after = nodes.both().stream()
                    .filter(Program::isAlive)
                    .map(Program::pid)
                    .toList();
            findings.mustBe(0, "nodes that were restarted", before.equals(after) ? 0 : 1)
                    .mustBe(0, "exit code of verify", nodes.first.task("verify"));
        }
    }
}
