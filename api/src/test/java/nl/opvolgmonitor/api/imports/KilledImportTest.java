package nl.opvolgmonitor.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.register.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import whose process is killed while it writes. */
class KilledImportTest {

    private static final int ROWS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void leavesNothingBehindAndSucceedsTheSecondTime() throws Exception {
        try (var office = new Office(false)) {
            var file = people();
            var before = office.rows();
            var id = UUID.randomUUID();
            var doomed = halfWay(office, file, id);
            var meanwhile = told(office, id).get("state");

            doomed.destroyForcibly().waitFor();

            assertThat(meanwhile).isEqualTo("RUNNING");
            assertThat(office.rows()).isEqualTo(before);
            assertThat(faults(office)).isEmpty();
            assertThat(ended(office, id))
                    .containsEntry("state", "CANCELLED")
                    .containsEntry(
                            "sentence",
                            "Afgebroken doordat de site stopte; er is niets overgenomen. Probeer het opnieuw");

            var again = office.take(file, "person.csv", false, Progress.NONE);

            assertThat(again.total()).isEqualTo(new Counts(ROWS, 0, 0));
            assertThat(faults(office)).isEmpty();
        }
    }

    private Path people() throws IOException {
        var rows = IntStream.range(0, ROWS).mapToObj("mens/%1$d;Naam %1$d%n"::formatted);
        return Files.writeString(folder.resolve("person.csv"), rows.collect(Collectors.joining("", "key;name\n", "")));
    }

    /** A process of which half is written and nothing is kept. */
    private static Process halfWay(Office office, Path file, UUID id) throws IOException {
        var database = office.database();
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DoomedProcess.class.getName(),
                        database.name(),
                        database.url(),
                        file.toString(),
                        id.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader().lines().filter(DoomedProcess.HALF_WAY::equals);
        assertThat(said.findFirst()).isPresent();
        return process;
    }

    private static Map<String, Object> told(Office office, UUID id) {
        return office.bean(ImportJobs.class).told(id).orElseThrow();
    }

    /** The database notices on its own that the other side is gone. */
    private static Map<String, Object> ended(Office office, UUID id) {
        var told = told(office, id);
        while ("RUNNING".equals(told.get("state"))) {
            Thread.onSpinWait();
            told = told(office, id);
        }
        return told;
    }

    private static List<String> faults(Office office) {
        return new Verify(office.bean(Chain.class), office.bean(Proof.class), office.bean(Kept.class))
                .handle(List.of());
    }
}
