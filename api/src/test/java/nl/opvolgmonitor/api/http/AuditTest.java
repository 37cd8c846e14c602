package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The audits of graphql-http, each as a test: those that it calls optional count too. */
class AuditTest {

    private static final String URL = RunningRegister.get().address("/graphql").toString();

    @TestFactory
    Stream<DynamicTest> meetsTheSpecificationOfGraphqlOverHttp() throws IOException {
        var results = new ObjectMapper().readTree(Node.run("audit.js", URL));

        assertThat(results).hasSizeGreaterThanOrEqualTo(60);
        return StreamSupport.stream(results.spliterator(), false).map(AuditTest::asTest);
    }

    private static DynamicTest asTest(JsonNode result) {
        var name = "%s %s"
                .formatted(result.path("id").asText(), result.path("name").asText());
        return dynamicTest(
                name,
                () -> assertThat(result.path("status").asText())
                        .as(result.path("reason").asText())
                        .isEqualTo("ok"));
    }

    @Test
    void letsTheToolsOfGraphqlJsReadTheSchema() {
        assertThat(Node.run("introspect.js", URL)).contains("recommendation(id: ID!, at: PointInTime): Recommendation");
    }
}
