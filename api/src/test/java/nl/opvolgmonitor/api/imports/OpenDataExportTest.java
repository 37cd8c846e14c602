package nl.opvolgmonitor.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.opvolgmonitor.api.start.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what {@code ./opvolgmonitor open-data} writes beside what an export holds. */
class OpenDataExportTest {

    private static final Office OFFICE = new Office(true);

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @Test
    void hasTheSameLinesAsAnExport(@TempDir Path folder) throws IOException {
        var export = new StringWriter();
        OFFICE.bean(RegisterExport.class).write(export);

        OFFICE.bean(ApplicationContext.class).getBeansOfType(Task.class).stream()
                .filter(task -> task.name().equals("open-data"))
                .forEach(task -> task.run(List.of(folder.toString())));

        assertThat(lines(folder.resolve("register.jsonl.gz")).stream().skip(1))
                .containsExactlyInAnyOrderElementsOf(
                        export.toString().lines().skip(1).toList());
        assertThat(Files.readAllLines(folder.resolve("SHA256SUMS"))).hasSize(2);
        assertThat(JsonSource.isExport(unpacked(folder))).isTrue();
    }

    private static List<String> lines(Path file) throws IOException {
        try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Path unpacked(Path folder) throws IOException {
        return Files.write(folder.resolve("register.jsonl"), lines(folder.resolve("register.jsonl.gz")));
    }
}
