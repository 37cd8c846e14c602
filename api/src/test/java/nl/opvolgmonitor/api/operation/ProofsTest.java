package nl.opvolgmonitor.api.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts on security call a proof is a test that there is, and what they point at is in the source. */
class ProofsTest {

    private static final Path ROOT = Path.of("..");

    /** Where db/ is. */
    private static final Path SCHEMA = ROOT.resolve("persistence/src/main/resources");

    private static final List<String> MODULES = List.of("domain", "graphql-schema", "persistence", "ui-static", "api");

    /** A class, with or without one of its methods, between backticks. */
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.([a-z]\\w*))?`");

    private static final Pattern FILE =
            Pattern.compile("`((?:[\\w.-]+/)*[\\w-]+\\.(?:java|json|service|sh|sql|txt|xml|yaml|yml))`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/bio2.md", "docs/threat-model.md"})
    void nameOnlyTestsThatThereAre(String document) {
        var tests = sources("src/test/java");
        var proofs = found(NAME, document).stream().filter(ProofsTest::isTest).toList();

        assertThat(proofs).hasSizeGreaterThan(20);
        assertThat(proofs)
                .allSatisfy(proof ->
                        assertThat(isIn(tests, proof)).as(proof.group()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/bio2.md", "docs/threat-model.md"})
    void nameOnlyClassesThatThereAre(String document) {
        var classes = sources("src/main/java");
        var names = found(NAME, document).stream().filter(name -> !isTest(name)).toList();

        assertThat(names).hasSizeGreaterThan(20);
        assertThat(names)
                .allSatisfy(
                        name -> assertThat(isIn(classes, name)).as(name.group()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/bio2.md", "docs/threat-model.md"})
    void nameOnlyFilesThatThereAre(String document) {
        assertThat(found(FILE, document))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(isThere(file.group(1))).as(file.group()).isTrue());
    }

    @Test
    void seeThatATestOrAMethodIsNotThere() {
        var tests = sources("src/test/java");

        assertThat(isIn(tests, name("`ProofsTest`"))).isTrue();
        assertThat(isIn(tests, name("`ProofsTest.nameOnlyTestsThatThereAre`"))).isTrue();
        assertThat(isIn(tests, name("`ProofsTest.provesEverything`"))).isFalse();
        assertThat(isIn(tests, name("`InventedTest`"))).isFalse();
    }

    private static MatchResult name(String text) {
        return NAME.matcher(text).results().findFirst().orElseThrow();
    }

    private static boolean isTest(MatchResult name) {
        return name.group(1).endsWith("Test");
    }

    private static boolean isIn(Map<String, String> sources, MatchResult name) {
        var source = sources.get(name.group(1));
        return source != null && (name.group(2) == null || source.contains(" " + name.group(2) + "("));
    }

    private static boolean isThere(String file) {
        return Stream.of(ROOT, SCHEMA).anyMatch(folder -> Files.exists(folder.resolve(file)));
    }

    private static List<MatchResult> found(Pattern pattern, String document) {
        return pattern.matcher(read(ROOT.resolve(document))).results().toList();
    }

    /** What stands in the classes of that name, for all modules; two of one name count as one. */
    private static Map<String, String> sources(String folder) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(ProofsTest::classes)
                .collect(Collectors.toMap(ProofsTest::simpleName, ProofsTest::read, String::concat));
    }

    private static Stream<Path> classes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
