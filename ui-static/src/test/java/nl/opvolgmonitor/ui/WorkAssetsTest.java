package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build made of the workplace. */
class WorkAssetsTest {

    private final Path folder = folder();

    @Test
    void staysWithinItsBudgetOfStyle() throws IOException {
        assertThat(sizes(".*\\.css\\.gz").stream().mapToLong(size -> size).sum())
                .isPositive()
                .isLessThanOrEqualTo(20_000);
    }

    @Test
    void loadsNoViewOverItsBudgetOfScript() throws IOException {
        var always = Collections.max(sizes("werk-.*\\.js\\.gz"));
        var later = sizes("(?!werk-).*\\.js\\.gz");

        assertThat(later)
                .isNotEmpty()
                .allSatisfy(view -> assertThat(always + view).isLessThanOrEqualTo(60_000));
    }

    private List<Long> sizes(String pattern) throws IOException {
        var sizes = new ArrayList<Long>();
        for (var file : named(pattern)) {
            sizes.add(Files.size(file));
        }
        return sizes;
    }

    @Test
    void putsADigestInTheNameOfAllThatABrowserLoads() throws IOException {
        assertThat(named(".*\\.(css|js|woff2|svg)"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("[a-z0-9-]+-[0-9a-f]{8}\\.\\w+"));
    }

    @Test
    void carriesDigestsInThePlaceOfQuestions() throws IOException {
        var scripts = new StringBuilder();
        for (var file : named(".*\\.js")) {
            scripts.append(Files.readString(file));
        }

        assertThat(scripts.toString())
                .contains("sha256:")
                .doesNotContain("mutation Register", "query State", "worklist(");
    }

    private List<Path> named(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .toList();
        }
    }

    private static Path folder() {
        try {
            var manifest = WorkAssetsTest.class.getResource("/static/werk/manifest.json");
            return Path.of(Objects.requireNonNull(manifest).toURI()).resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
