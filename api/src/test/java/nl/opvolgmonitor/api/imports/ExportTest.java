package nl.opvolgmonitor.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.register.Drafts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes what one register exports into another. */
class ExportTest {

    private static final Office OFFICE = new Office(true);

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @Test
    void givesAnEmptyRegisterTheSameRecords() throws IOException {
        var exported = export(OFFICE);
        try (var other = new Office(false)) {
            var report = take(other, exported, false);

            assertThat(report.faults()).isEmpty();
            assertThat(report.total().created()).isEqualTo(exported.size() - 1).isGreaterThan(100);
            assertThat(other.bean(Drafts.class).seenBy(() -> export(other))).isEqualTo(exported);
        }
    }

    @Test
    void changesNothingInTheRegisterItCameFrom() throws IOException {
        var report = take(OFFICE, export(OFFICE), true);

        assertThat(report.faults()).isEmpty();
        assertThat(report.total()).isEqualTo(new Counts(0, 0, (int) report.rows()));
    }

    @Test
    void showsThePublicNoDraft() {
        OFFICE.take("person.csv", "key;name\nnog-niet;Ongepubliceerd\n");

        assertThat(export(OFFICE)).noneMatch(line -> line.contains("Ongepubliceerd"));
        assertThat(OFFICE.bean(Drafts.class).seenBy(() -> export(OFFICE)))
                .anyMatch(line -> line.contains("Ongepubliceerd"));
    }

    @Test
    void namesTheLineOfWhatIsNoRecord() {
        var report = OFFICE.tryOut("export.json", """
                {"opvolgmonitorExport":1}
                {"record":"person","key":"p/1","name":"Een"}
                {"record":"draak","key":"p/2"}
                {"record":"person","key":"p/3"
                {"record":"person","key":"p/4","name":"Een","nickname":"x"}
                """);

        assertThat(report.faults()).extracting(ImportFault::row).containsExactly(3, 4, 5);
    }

    @Test
    void takesTheNameOfTheFileOnlyWhenItIsWhole(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("register.json"), "van gisteren");

        OFFICE.bean(ExportTask.class).run(List.of(file.toString()));

        assertThat(Files.readAllLines(file)).isEqualTo(export(OFFICE));
        assertThat(folder).isDirectoryNotContaining("glob:**.bezig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestaat/niet/register.json", ".", ""})
    void saysWhereItCannotBeWritten(String name, @TempDir Path folder) {
        var file = folder.resolve(name).toString();

        assertThatThrownBy(() -> OFFICE.bean(ExportTask.class).run(List.of(file)))
                .isInstanceOf(StartRefused.class)
                .hasMessage("De export is niet te schrijven in %s; noem een bestand in een map die er is.", file);
    }

    private static List<String> export(Office office) {
        try {
            var out = new StringWriter();
            office.bean(RegisterExport.class).write(out);
            return out.toString().lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ImportReport take(Office office, List<String> lines, boolean trial) throws IOException {
        var file = Files.createTempFile("export", ".json");
        Files.write(file, lines);
        try {
            return office.take(file, "export.json", trial, Progress.NONE);
        } finally {
            Files.delete(file);
        }
    }
}
