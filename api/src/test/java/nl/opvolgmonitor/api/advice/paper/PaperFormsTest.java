package nl.opvolgmonitor.api.advice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFormsTest {

    /** What api/scripts/office-round-trip reads. */
    private static final Path FOLDER = Path.of("target", "papers");

    private static List<PaperForm> forms() {
        return Forms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysEveryWord(PaperForm form) throws IOException {
        var file = Forms.written(form, SamplePaper.paper());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("paper." + form.extension()), file);

        assertThat(missing(form, SamplePaper.paper(), file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysEveryWordOfAnyPaper(long seed) throws IOException {
        var paper = RandomPaper.of(seed);

        for (var form : Forms.all()) {
            assertThat(missing(form, paper, Forms.written(form, paper)))
                    .as(form.extension())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasTheSameBytesWhenItIsWrittenAgain(PaperForm form) throws IOException {
        var first = Forms.written(form, SamplePaper.paper());
        var again = Forms.all().stream()
                .filter(other -> other.extension().equals(form.extension()))
                .findFirst()
                .orElseThrow();

        assertThat(Forms.written(again, SamplePaper.paper())).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writesAPaperWithNothingInIt(PaperForm form) throws IOException {
        var paper = new Paper("/nl/leeg/", "Leeg", LocalDate.of(1999, 12, 31), List.of(), List.of());

        assertThat(ReadBack.text(form, Forms.written(form, paper, "")))
                .contains("Leeg")
                .doesNotContain("Inhoud");
    }

    @Test
    void haveEachTheirOwnNameAndType() {
        assertThat(forms()).extracting(PaperForm::extension).containsExactly("html", "odt", "docx", "pdf");
        assertThat(forms()).extracting(PaperForm::mediaType).doesNotHaveDuplicates();
    }

    /** Letters beyond the basic plane are in no font of ours: print shows a sign in their place. */
    private static List<String> missing(PaperForm form, Paper paper, byte[] file) throws IOException {
        var text = ReadBack.text(form, file);
        return PaperWords.of(paper).stream()
                .filter(word -> !text.contains(word))
                .filter(word -> !(form instanceof PdfForm && Character.isSupplementaryCodePoint(word.codePointAt(0))))
                .toList();
    }
}
