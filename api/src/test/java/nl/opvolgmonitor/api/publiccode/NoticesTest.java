package nl.opvolgmonitor.api.publiccode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whose work goes along in the program, as anyone can read at /static/derden-server.txt. */
class NoticesTest {

    private static final Pattern LINE =
            Pattern.compile("(?m)^ +((?:\\([^)]+\\) )+).+ \\(([\\w.-]+:[\\w.-]+):[^ ]+ - .+\\)$");

    private static final Pattern ALLOWED = Pattern.compile("<includedLicense>([^<]+)<");
    private static final Pattern LICENCE = Pattern.compile("\\(([\\w.-]+)\\)");

    @Test
    void namesEachLibraryWithItsLicence() throws IOException {
        assertThat(LINE.matcher(notices()).results().map(MatchResult::group))
                .hasSizeGreaterThan(90)
                .anySatisfy(line -> assertThat(line).contains("(BSD-2-Clause)", "org.postgresql:postgresql"))
                .anySatisfy(line -> assertThat(line).contains("(MIT)", "com.graphql-java:graphql-java"));
    }

    @Test
    void readsEveryLineOfIt() throws IOException {
        var lines = notices().lines().filter(line -> line.startsWith(" ")).count();
        assertThat(LINE.matcher(notices()).results()).hasSize(Math.toIntExact(lines));
    }

    @Test
    void takesAlongOnlyWhatTheListOfTheBuildAllows() throws IOException {
        var allowed = ALLOWED.matcher(Repository.read("api/pom.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(LINE.matcher(notices()).results().map(found -> found.group(1)))
                .allSatisfy(licences -> assertThat(LICENCE.matcher(licences).results())
                        .as(licences)
                        .anyMatch(found -> allowed.contains(found.group(1))));
    }

    @Test
    void leavesOutWhatOnlyTests() throws IOException {
        assertThat(notices()).doesNotContain("org.junit", "org.assertj", "com.microsoft.playwright");
    }

    private String notices() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/static/derden-server.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
