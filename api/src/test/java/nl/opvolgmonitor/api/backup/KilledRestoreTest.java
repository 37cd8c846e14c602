package nl.opvolgmonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.opvolgmonitor.domain.audit.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore whose process is killed while it writes. */
class KilledRestoreTest {

    @TempDir
    private Path folder;

    @Test
    void leavesNothingBehindAndSucceedsTheSecondTime() throws Exception {
        var backup = folder.resolve("kopie.zip");
        try (var filled = new Ground();
                var ground = new Ground()) {
            filled.application(true).close();
            filled.task("backup", backup.toString());

            halfWay(ground, backup).destroyForcibly().waitFor();
            assertThat(ground.isEmpty()).isTrue();

            ground.task("restore", backup.toString());
            assertThat(ground.bean(Chain.class).head())
                    .isPresent()
                    .isEqualTo(filled.bean(Chain.class).head());
        }
    }

    /** A process of which half is written and nothing is kept. */
    private static Process halfWay(Ground ground, Path backup) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DoomedRestore.class.getName(),
                        ground.database().name(),
                        ground.database().url(),
                        backup.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader().lines().filter(DoomedRestore.HALF_WAY::equals);
        assertThat(said.findFirst()).isPresent();
        return process;
    }
}
