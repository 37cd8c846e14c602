package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that is too slow or gone, as the public meets it. */
class UnavailableTest {

    private static final String QUERY = "{\"query\":\"{ reports(first: 1) { edges { node { id } } } }\"}";

    private final TestDatabase database = TestDatabase.fresh();
    private final EmbeddedServer server = server();
    private final HttpClient client = HttpClient.newHttpClient();

    private EmbeddedServer server() {
        var properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.first-content", false);
        properties.put("opvolgmonitor.statement-timeout.public", "100ms");
        properties.put("datasources.public.connection-timeout", 500);
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    @Test
    void tellsAProgramThatAStatementWasStopped() throws Exception {
        try (var locked = locked()) {
            var reply = ask("application/graphql-response+json");

            assertThat(locked.isClosed()).isFalse();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.code()).isEqualTo("TIMEOUT");
            assertThat(reply.text()).doesNotContain("statement", "SQL", "57014");
        }
    }

    @Test
    void tellsAReaderThatAStatementWasStopped() throws Exception {
        try (var locked = locked()) {
            var reply = open();

            assertThat(locked.isClosed()).isFalse();
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.text()).contains("<html lang=\"nl\">", "te lang").doesNotContain("SQL");
        }
    }

    @Test
    void tellsAProgramThatTheRegisterIsAway() throws Exception {
        assertThat(ask("application/json").status()).isEqualTo(200);
        database.close();

        for (var accept : new String[] {"application/json", "application/graphql-response+json"}) {
            var reply = ask(accept);

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.code()).isEqualTo("UNAVAILABLE");
            assertThat(reply.header("Retry-After")).isEqualTo("5");
        }
    }

    @Test
    void tellsAReaderThatTheRegisterIsAway() throws Exception {
        database.close();

        var reply = open();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(reply.text()).contains("<html lang=\"nl\">", "niet bereikbaar");
    }

    /** Whoever asks waits for as long as this connection is open. */
    private Connection locked() throws SQLException {
        var connection = database.connect(DatabaseRole.OM_MIGRATOR);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE kept.standing IN ACCESS EXCLUSIVE MODE");
        }
        return connection;
    }

    private Reply ask(String accept) throws Exception {
        return send(to("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(QUERY)));
    }

    private Reply open() throws Exception {
        return send(to("/nl/aanbevelingen").header("Accept", "text/html"));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.getURI().resolve(path));
    }

    private Reply send(HttpRequest.Builder request) throws Exception {
        return Reply.of(client.send(request.build(), BodyHandlers.ofByteArray()));
    }
}
