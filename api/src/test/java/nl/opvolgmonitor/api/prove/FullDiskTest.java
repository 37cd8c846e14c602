package nl.opvolgmonitor.api.prove;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the database is full for a while. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class FullDiskTest {

    private static final String MEGABYTES = "400";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    /** On a disk of its own in memory, which only the administrator of the machine can make. */
    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m,mode=755", "tmpfs", disk.toString()));
        try {
            Findings.of(
                    "R08",
                    "the disk of PostgreSQL full for 8 s under 20 writers on two nodes",
                    findings -> fill(disk, findings));
        } finally {
            succeeds("umount", "-l", disk.toString());
        }
    }

    private void fill(Path disk, Findings findings) throws IOException {
        var postgres = Postgres.withEmptyDatabase(disk.resolve("postgres"));
        try (var nodes = new TwoNodes(folder, postgres, postgres.environment())) {
            var writers = new Writers(nodes.researcher, "vol/", nodes::at);
            long full;
            try (writers) {
                Pause.of(Length.seconds(4, 30));
                var filling = disk.resolve("vol");
                succeeds("dd", "if=/dev/zero", "of=" + filling, "bs=1M");
                Pause.of(Duration.ofSeconds(8));
                full = writers.acknowledged().size();
                Files.delete(filling);
                findings.measured("PostgreSQL started again by hand", postgres.startWhenStopped() ? 1 : 0);
                Pause.of(Length.seconds(5, 30));
            }
            Stored.in(postgres.place(), writers.prefix()).compare(writers, findings);
            findings.measured("acknowledged until there was room again", full)
                    .mustBe(
                            0,
                            "nodes that ended",
                            nodes.both().stream()
                                    .filter(node -> !node.isAlive())
                                    .count())
                    .mustBe(0, "exit code of verify", nodes.first.task("verify"));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
