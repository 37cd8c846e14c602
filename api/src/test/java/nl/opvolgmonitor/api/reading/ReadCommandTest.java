package nl.opvolgmonitor.api.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.opvolgmonitor.api.extraction.SeparateReading;
import nl.opvolgmonitor.api.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String LETTER = """
            31 015 Kindermishandeling

            Nr. 300 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Den Haag, 11 januari 2023

            Ik zal uw Kamer in het najaar van 2023 informeren over de uitkomsten van de evaluatie.

            De Minister van Justitie en Veiligheid,
            D. Yeşilgöz-Zegerius
            """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsATableOfWhatIsProposed() throws IOException {
        run(letter().toString());

        assertThat(printed()).contains("kst-31015-300", "COMMITMENT", "najaar van 2023", "regel");
    }

    @Test
    void printsJsonWithTheReasonOfEachProposal() throws IOException {
        run(letter().toString(), "--json");

        var json = new ObjectMapper().readTree(printed());
        assertThat(json.at("/head/date").asText()).isEqualTo("2023-01-11");
        assertThat(json.at("/proposals").findValuesAsText("explanation"))
                .isNotEmpty()
                .allMatch(text -> text.endsWith("."));
        assertThat(json.at("/proposals/0/quotes/0/start").isInt()).isTrue();
    }

    @Test
    void countsFromTheDayThatIsGiven() throws IOException {
        run(letter().toString(), "--json", "--date", "2022-05-01");

        assertThat(new ObjectMapper().readTree(printed()).at("/head/date").asText())
                .isEqualTo("2022-05-01");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> run(folder.resolve("weg.txt").toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("bestaat niet");
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        var large = folder.resolve("groot.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        assertThatThrownBy(() -> run(large.toString()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("groter dan 25 MB");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> run("--wat")).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> run()).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> run("-", "--date", "gisteren")).isInstanceOf(StartRefused.class);
    }

    private Path letter() throws IOException {
        return Files.writeString(folder.resolve("brief.txt"), LETTER);
    }

    private void run(String... words) {
        new ReadCommand(new SeparateReading(), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
