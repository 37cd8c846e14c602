package nl.opvolgmonitor.api.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.LoadedDatabase;
import nl.opvolgmonitor.api.start.Environment;
import nl.opvolgmonitor.api.start.ManagementProperties;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** How the program tells that it is well, on a port beside that of the site. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManagementPortTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static TestDatabase database;
    private static EmbeddedServer server;
    private static Map<String, String> settings;

    @BeforeAll
    static void start() throws IOException {
        settings = Environment.settings(Map.of("OM_MANAGEMENT_PORT", freePort()));
        database = LoadedDatabase.fresh();
        var properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.putAll(ManagementProperties.of(settings));
        server = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    @Order(1)
    void saysThatItLivesAndCanServeAndNothingElse() {
        assertThat(managed("/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(managed("/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(managed("/metrics").statusCode()).isEqualTo(404);
        assertThat(managed("/env").statusCode()).isEqualTo(404);
        assertThat(managed("/beans").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(1)
    void givesFiguresWithoutAnythingThatWasAsked() throws Exception {
        var asked = "{\"query\": \"query Geheim { recommendations(first: 1) { total } bestaatNiet }\"}";
        var request = HttpRequest.newBuilder(server.getURI().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(asked))
                .build();
        CLIENT.send(request, HttpResponse.BodyHandlers.discarding());

        assertThat(managed("/prometheus").body())
                .contains("opvolgmonitor_graphql_seconds_count{end=\"VALIDATION_FAILED\",operation=\"other\"} 1")
                .contains("opvolgmonitor_database_up 1.0")
                .contains("opvolgmonitor_backup_age_seconds NaN")
                .contains("opvolgmonitor_chain_rows ")
                .contains("opvolgmonitor_edition ")
                .contains("hikaricp_connections_active")
                .contains("http_server_requests_seconds_count")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("Geheim", "bestaatNiet");
    }

    @Test
    @Order(1)
    void saysNothingOfItWhereTheSiteIs() {
        for (var path : List.of("/health", "/health/liveness", "/health/readiness", "/prometheus", "/metrics")) {
            assertThat(status(server.getURI().resolve(path))).as(path).isEqualTo(404);
        }
    }

    @Test
    @Order(1)
    void answersWhoAsksFromTheCommandLine() {
        var out = new ByteArrayOutputStream();
        new HealthCommand(settings, new PrintStream(out)).run(List.of());

        assertThat(out).hasToString("Opvolgmonitor draait en antwoordt." + System.lineSeparator());
        assertThatThrownBy(() -> new HealthCommand(Map.of(), System.out).run(List.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Zet OM_MANAGEMENT_PORT");
        assertThatThrownBy(() -> new HealthCommand(Map.of("OM_MANAGEMENT_PORT", freePort()), System.out).run(List.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("antwoordt niets.");
    }

    /** Whoever ended the program for a database that restarts, would end every node of it. */
    @Test
    @Order(2)
    void livesOnWithoutADatabaseAndSaysThatItCannotServe() {
        database.shut();

        assertThat(managed("/health/readiness").statusCode()).isEqualTo(503);
        assertThat(managed("/health/liveness").statusCode()).isEqualTo(200);
        assertThat(managed("/health").statusCode()).isEqualTo(503);
        assertThat(managed("/prometheus").body())
                .contains("opvolgmonitor_database_up 0.0", "opvolgmonitor_chain_rows NaN");
        assertThatThrownBy(() -> new HealthCommand(settings, System.out).run(List.of()))
                .hasMessageContaining("de database antwoordt niet");
    }

    private static HttpResponse<String> managed(String path) {
        return reply(URI.create("http://127.0.0.1:" + settings.get("OM_MANAGEMENT_PORT") + path));
    }

    private static int status(URI address) {
        return reply(address).statusCode();
    }

    private static HttpResponse<String> reply(URI address) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(address.toString(), failed);
        }
    }
}
