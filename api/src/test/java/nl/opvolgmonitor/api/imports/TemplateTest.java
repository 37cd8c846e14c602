package nl.opvolgmonitor.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table to fill in, and what the manual says of it. */
class TemplateTest {

    private static final Office OFFICE = new Office(false);

    @TempDir
    private Path folder;

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    @Test
    void isAnImportOfNothingByItself() throws IOException {
        for (var name : new String[] {"sjabloon.ods", "sjabloon.xlsx", "recommendation.csv"}) {
            var file = folder.resolve(name);
            Files.write(file, written(name));

            var report = OFFICE.take(file, name, false, Progress.NONE);

            assertThat(report.faults()).isEmpty();
            assertThat(report.rows()).isZero();
        }
    }

    @Test
    void hasASheetForEachKind() {
        assertThat(OFFICE.bean(Sheets.class).all()).extracting(SheetForm::kind).containsExactly(Kind.values());
    }

    @Test
    void isThereForNoKindThatIsNone() {
        assertThat(OFFICE.bean(Template.class).table("draak.csv")).isEmpty();
        assertThat(OFFICE.bean(Template.class).table("sjabloon.pdf")).isEmpty();
    }

    @Test
    void isDescribedInTheManualColumnForColumn() throws IOException {
        var manual = Files.readString(Path.of("..", "docs", "import.md"));

        var columns = Manual.of(OFFICE.bean(Sheets.class));

        assertThat(manual).as("Put this in docs/import.md:%n%s", columns).contains(columns);
    }

    private static byte[] written(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        OFFICE.bean(Template.class).table(name).orElseThrow().to(out);
        return out.toByteArray();
    }
}
