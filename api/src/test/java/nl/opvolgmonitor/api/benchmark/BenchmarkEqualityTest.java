package nl.opvolgmonitor.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the benchmark times are the same answers as the statements give that it is held against, at small size. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchmarkEqualityTest {

    private static final int RECOMMENDATIONS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In each direction: what triggers keep for each row is what the generator keeps for all rows at once. */
    private static final String OTHER_PASSAGES =
            """
            (SELECT %1$s FROM made EXCEPT ALL SELECT %1$s FROM search.passage)
            UNION ALL (SELECT %1$s FROM search.passage EXCEPT ALL SELECT %1$s FROM made)
            """.formatted("source, record, version, kind, document, line, evidence, file, text, recorded_at");

    private final TestDatabase database = InventedRegister.of(RECOMMENDATIONS);
    private final EmbeddedServer server = start();
    private final HttpClient client = HttpClient.newHttpClient();

    private EmbeddedServer start() {
        var properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.site-schedule", false);
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterAll
    void stop() {
        server.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"due, 4", "detail, 6", "status, 4", "changes, 4"})
    void answersAsTheStatementDoes(String name, int questions) {
        var workload = new Workload(name, RECOMMENDATIONS);
        assertThat(workload.numbers(questions))
                .hasSize(questions)
                .allSatisfy(numbers -> assertThat(answer(workload.question(database, numbers)))
                        .isEqualTo(workload.limit(database, numbers)));
    }

    @Test
    void findsAsTheStatementDoes() {
        var search = new Workload("search", RECOMMENDATIONS);
        var numbers = Map.of("word", 1);
        var answer = answer(search.question(database, numbers));
        assertThat(answer).isEqualTo(search.limit(database, numbers));
        assertThat(answer.at("/search/edges")).hasSizeGreaterThan(9);
    }

    private JsonNode answer(Map<String, Object> question) {
        try {
            var request = HttpRequest.newBuilder(server.getURI().resolve("/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)))
                    .build();
            var reply =
                    JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
            assertThat(reply.has("errors")).as(reply.toString()).isFalse();
            return reply.get("data");
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void standsInAChainWithoutFaults() {
        assertThat(server.getApplicationContext().getBean(Chain.class).faults()).isEmpty();
    }

    @Test
    void isFoundByTheWordsThatTheRegisterWouldKeep() throws SQLException {
        try (var connection = database.connect(DatabaseRole.OM_MIGRATOR);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TEMP TABLE made AS SELECT * FROM search.passage");
            statement.execute("CREATE TEMP TABLE learned AS SELECT word, spelling FROM search.word");
            statement.execute("CALL search.fill()");
            assertThat(statement.executeQuery(OTHER_PASSAGES).next()).isFalse();
            assertThat(statement.executeQuery("""
                    (SELECT word FROM learned EXCEPT SELECT word FROM search.word)
                    UNION ALL (SELECT word FROM search.word EXCEPT SELECT word FROM learned)""").next()).isFalse();
            connection.rollback();
        }
    }
}
