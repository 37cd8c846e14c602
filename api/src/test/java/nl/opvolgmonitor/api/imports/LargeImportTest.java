package nl.opvolgmonitor.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes in as many rows as {@code -Dimport.rows} says, half of them recommendations and half responses, and tells how long it took. */
class LargeImportTest {

    private static final int ROWS = Integer.getInteger("import.rows", 3_000);

    @TempDir
    private Path folder;

    @Test
    void takesEveryRow() throws IOException {
        try (var office = new Office(true)) {
            var recommendations = recommendations(folder.resolve("recommendation.csv"));
            var responses = responses(folder.resolve("response.csv"));

            var trial = timed("proef", () -> office.take(recommendations, "recommendation.csv", true, Progress.NONE));
            var first = timed(
                    "aanbevelingen", () -> office.take(recommendations, "recommendation.csv", false, Progress.NONE));
            var second = timed("reacties", () -> office.take(responses, "response.csv", false, Progress.NONE));
            var again = timed("opnieuw", () -> office.take(responses, "response.csv", false, Progress.NONE));

            assertThat(trial.faults()).isEmpty();
            assertThat(first.total()).isEqualTo(new Counts(ROWS / 2, 0, 0));
            assertThat(second.faults()).isEmpty();
            assertThat(second.total()).isEqualTo(new Counts(ROWS / 2, 0, 0));
            assertThat(again.total()).isEqualTo(new Counts(0, 0, ROWS / 2));
        }
    }

    private static ImportReport timed(String what, java.util.function.Supplier<ImportReport> work) {
        var start = Instant.now();
        var report = work.get();
        System.out.printf("%s: %d rijen in %s%n", what, report.rows(), Duration.between(start, Instant.now()));
        return report;
    }

    private static Path recommendations(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("key;form;text;publishedIn;page;themes;evidence;evidence.document;evidence.line\n");
            for (int row = 0; row < ROWS / 2; row++) {
                out.write(
                        ("groot/%d;PLEA;Aanbeveling %d: zorg voor opvang;slachtoffermonitor-mensenhandel-2015-2019;%d;"
                                        + "ONLINE | PREVENTIE;Den Haag, 11 januari 2021;kst-31015-221;15\n")
                                .formatted(row, row, row % 300 + 1));
            }
        }
        return file;
    }

    private static Path responses(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "key;recommendation;document;type;quote;certainty;links;evidence;evidence.document;evidence.line\n");
            for (int row = 0; row < ROWS / 2; row++) {
                out.write(("groot/%d/r;groot/%d;kst-31015-221;ACCEPTED;Den Haag, 11 januari 2021;CONFIRMED;"
                                + "OFFICE=staatssecretaris-jenv;Den Haag, 11 januari 2021;kst-31015-221;15\n")
                        .formatted(row, row));
            }
        }
        return file;
    }
}
