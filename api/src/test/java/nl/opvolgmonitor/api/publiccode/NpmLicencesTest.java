package nl.opvolgmonitor.api.publiccode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from npm: what is bundled may go along with EUPL-1.2, and what only builds may at least be used. */
class NpmLicencesTest {

    private static final String BUNDLE = "ui-static/package-lock.json";
    private static final String TESTS = "api/src/test/npm/package-lock.json";

    private static final Set<String> GO_ALONG =
            Set.of("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2", "ISC", "MIT", "OFL-1.1");
    private static final Set<String> ONLY_BUILD = Set.of("BlueOak-1.0.0", "MPL-2.0");

    @Test
    void bundlesOnlyWhatMayGoAlong() {
        var bundled = packages(BUNDLE).stream()
                .filter(each -> !builds(each.getValue()))
                .toList();
        assertThat(bundled)
                .hasSizeGreaterThan(15)
                .allSatisfy(each ->
                        assertThat(licence(each.getValue())).as(each.getKey()).isIn(GO_ALONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {BUNDLE, TESTS})
    void buildsAndTestsOnlyWithOpenSource(String lock) {
        var allowed = new TreeSet<>(GO_ALONG);
        allowed.addAll(ONLY_BUILD);
        assertThat(packages(lock))
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(licence(each.getValue())).as(each.getKey()).isIn(allowed));
    }

    @ParameterizedTest
    @ValueSource(strings = {BUNDLE, TESTS})
    void holdsEveryPackageToAChecksumAndNamesNoRegistry(String lock) {
        assertThat(packages(lock)).allSatisfy(each -> {
            assertThat(each.getValue().path("integrity").asText())
                    .as(each.getKey())
                    .startsWith("sha512-");
            assertThat(each.getValue().has("resolved")).as(each.getKey()).isFalse();
        });
    }

    @Test
    void bundlesUnderTheVersionOfTheBuild() {
        assertThat(read(BUNDLE).get("version").asText())
                .isEqualTo(read("ui-static/package.json").get("version").asText());
        assertThat(Repository.read("pom.xml"))
                .contains("<version>" + read(BUNDLE).get("version").asText() + "</version>");
    }

    /** Every package but the project itself, by its folder. */
    private static List<Map.Entry<String, JsonNode>> packages(String lock) {
        return read(lock).get("packages").properties().stream()
                .filter(each -> !each.getKey().isEmpty())
                .toList();
    }

    private static boolean builds(JsonNode entry) {
        return Stream.of("dev", "devOptional").anyMatch(word -> entry.path(word).asBoolean());
    }

    private static String licence(JsonNode entry) {
        return entry.path("license").asText();
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(Repository.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
