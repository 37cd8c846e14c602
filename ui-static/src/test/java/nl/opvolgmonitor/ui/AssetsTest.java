package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the build made of the style sheet, the font and the scripts. */
class AssetsTest {

    private final Path folder = folder();

    @ParameterizedTest
    @CsvSource({"css, 20000", "js, 10000"})
    void staysWithinItsBudget(String kind, long budget) throws IOException {
        long spent = 0;
        for (var file : named(".*\\." + kind + "\\.gz")) {
            spent += Files.size(file);
        }

        assertThat(spent).isPositive().isLessThanOrEqualTo(budget);
    }

    @Test
    void putsADigestInTheNameOfAllThatABrowserLoads() throws IOException {
        assertThat(named(".*\\.(css|js|woff2|svg)"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("[a-z0-9-]+-[0-9a-f]{8}\\.\\w+"));
    }

    @Test
    void hasEveryTextCompressedBesideIt() throws IOException {
        for (var file : named(".*\\.(css|js)")) {
            assertThat(Path.of(file + ".br")).isNotEmptyFile();
            assertThat(unzipped(Path.of(file + ".gz"))).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void fetchesNothingFromElsewhere() throws IOException {
        for (var file : named(".*\\.(css|js)")) {
            assertThat(Files.readString(file)).doesNotContain("http:", "https:", "@import", "url(//");
        }
    }

    @Test
    void saysWhoseWorkItHoldsAndUnderWhichLicence() {
        assertThat(folder.resolve("derden.txt"))
                .content()
                .contains("source-sans-3", "OFL-1.1", "@utrecht/table-css", "Gemeente Utrecht")
                .contains("SIL OPEN FONT LICENSE", "EUROPEAN UNION PUBLIC LICENCE");
    }

    private List<Path> named(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .toList();
        }
    }

    private static byte[] unzipped(Path file) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return stream.readAllBytes();
        }
    }

    private static Path folder() {
        try {
            var manifest = AssetsTest.class.getResource("/static/assets/manifest.json");
            return Path.of(Objects.requireNonNull(manifest).toURI()).resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
