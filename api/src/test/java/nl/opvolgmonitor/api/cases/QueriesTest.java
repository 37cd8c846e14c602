package nl.opvolgmonitor.api.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked queries of {@code docs/queries}, asked as a stranger would ask them. */
class QueriesTest {

    private static final Path FOLDER = Path.of("../docs/queries");

    @TestFactory
    Stream<DynamicTest> areAnsweredFromTheFirstContent() {
        return queries()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(isAnswered(RunningRegister.get().ask(text(file))))
                                .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> beginWithTheQuestionInDutchAndComeWithTheProgram() {
        return queries()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    assertThat(text(file)).matches("(?s)# [A-Z][^\n]+\\?\nquery .*");
                    assertThat(QueriesTest.class.getResource("/queries/" + file.getFileName()))
                            .isNotNull();
                }));
    }

    @Test
    void areAtLeastTwelve() {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void costMoreForEachFacet() {
        assertThat(cost("STATUS, FORM"))
                .isEqualTo(cost("STATUS") + cost("FORM"))
                .isPositive();
    }

    private static int cost(String facets) {
        var query = "{ commitments(first: 10) { facets(of: [" + facets + "]) { count } } }";
        return RunningRegister.get()
                .post(Map.of("query", query))
                .at("/extensions/cost/requested")
                .asInt();
    }

    /** A list has rows; a record is there. */
    private static boolean isAnswered(JsonNode data) {
        var lists = data.findValues("edges");
        return lists.isEmpty()
                ? data.elements().hasNext() && !data.elements().next().isNull()
                : lists.stream().noneMatch(JsonNode::isEmpty);
    }

    private static Stream<Path> queries() {
        try (var files = Files.list(FOLDER)) {
            return List.copyOf(files.sorted().toList()).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
