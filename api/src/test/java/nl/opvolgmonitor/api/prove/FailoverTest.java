package nl.opvolgmonitor.api.prove;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The server that is written to dies for good, and the one that followed it takes over. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class FailoverTest {

    private static final String DONE =
            "kill -9 of the whole primary under 20 writers on two nodes, the synchronous standby promoted";

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() {
        var rounds = Length.rounds(1, 10);
        for (int round = 1; round <= rounds; round++) {
            try (var findings =
                    new Findings("R02-%02d".formatted(round), DONE + " (%d of %d)".formatted(round, rounds))) {
                failOver(folder.resolve("round" + round), findings);
                findings.complete();
            }
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
            }
            Stored.in(standby.place(), writers.prefix()).compare(writers, findings);
            var after = nodes.both().stream()
                    .filter(Program::isAlive)
                    .map(Program::pid)
                    .toList();
            findings.mustBe(0, "nodes that were restarted", before.equals(after) ? 0 : 1)
                    .mustBe(0, "exit code of verify", nodes.first.task("verify"));
        }
    }
}
