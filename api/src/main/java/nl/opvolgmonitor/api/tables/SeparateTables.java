package nl.opvolgmonitor.api.tables;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.opvolgmonitor.api.extraction.SmallJava;

/** Reads each table in a small Java process of its own: one that takes too much memory or time ends, and nothing else does. */
@Singleton
public final class SeparateTables {

    /** How large a table may be: 64 MB of 1,048,576 bytes. */
    public static final long LIMIT = 64L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** {@code sheet} names the one sheet of a CSV file. Throws {@link TableRefused}. */
    public RowFile read(Path file, String sheet) throws IOException {
        if (Files.size(file) > LIMIT) {
            throw new TableRefused(
                    "Dit bestand is groter dan %d MB; verdeel het over bestanden".formatted(LIMIT >> 20));
        }
        var rows = Files.createTempFile("opvolgmonitor-import", ".rows");
        rows.toFile().deleteOnExit();
        try {
            run(SmallJava.of(TableProcess.class, file.toAbsolutePath().toString(), sheet)
                    .redirectOutput(rows.toFile())
                    .start());
            return new RowFile(rows);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(rows);
            throw failed;
        }
    }

    private static void run(Process process) {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw TableRefused.tooDemanding();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw TableRefused.tooDemanding();
        } finally {
            process.destroyForcibly();
        }
    }
}
