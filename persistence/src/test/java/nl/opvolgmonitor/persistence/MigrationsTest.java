package nl.opvolgmonitor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MigrationsTest {

    @Test
    void areNumberedWithoutGaps() throws Exception {
        var numbers = names().stream().map(name -> name.substring(0, 4)).toList();

        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("V%03d"::formatted)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> areNamedAfterAFeature() throws Exception {
        return names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(name).matches("V[0-9]{3}__[a-z]+(_[a-z]+)*\\.sql")));
    }

    @TestFactory
    Stream<DynamicTest> beginWithASentenceThatSaysWhy() throws Exception {
        return names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(firstLine(name)).matches("-- [A-Z].{20,}[.;,:a-z]")));
    }

    private static List<String> names() throws Exception {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String firstLine(String name) throws IOException, URISyntaxException {
        return Files.readAllLines(folder().resolve(name)).getFirst();
    }

    private static Path folder() throws URISyntaxException {
        var first = MigrationsTest.class.getResource("/db/migration/V001__register.sql");
        return Path.of(first.toURI()).getParent();
    }
}
