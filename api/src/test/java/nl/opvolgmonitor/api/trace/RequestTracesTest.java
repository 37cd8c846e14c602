package nl.opvolgmonitor.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.opvolgmonitor.api.LoadedDatabase;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a collector of traces gets, and what it does not get. */
class RequestTracesTest {

    private static final String NAMED = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static TestDatabase database;
    private static Collector collector;
    private static EmbeddedServer server;

    @BeforeAll
    static void start() throws IOException {
        database = LoadedDatabase.fresh();
        collector = new Collector();
        server = started("127.0.0.1");
    }

    private static EmbeddedServer started(String proxies) {
        var properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put(TraceExport.URL, collector.address());
        properties.put("om.trusted-proxies", proxies);
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterAll
    static void stop() {
        server.close();
        collector.close();
        database.close();
    }

    @Test
    void tellsOfAnOperationWithItsStatements() throws Exception {
        post(server, "{\"query\": \"{ overview { recommendations } }\"}");

        var request = named(server, "POST /graphql");
        assertThat(attributes(request)).contains("graphql.operation.name", "http.route", "http.response.status_code");
        assertThat(collector.spans())
                .filteredOn(span -> span.getParentSpanId().equals(request.getSpanId()))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(attributes(span)).contains("db.system.name", "db.query.text"));
    }

    @Test
    void saysNothingOfWhatWasAsked() throws Exception {
        get(server, "/nl/zoeken/?q=geheimwoord");

        assertThat(attributes(named(server, "GET /nl/"))).contains("http.route");
        assertThat(collector.text()).doesNotContain("geheimwoord", "127.0.0.1");
    }

    @Test
    void goesOnWithTheTraceOfATrustedProxyOnly() throws Exception {
        get(server, "/nl/methode/");
        assertThat(traces(server)).contains(NAMED);

        try (var exposed = started("")) {
            var before = collector.spans().size();
            get(exposed, "/nl/methode/");
            traces(exposed);
            assertThat(collector.spans().subList(before, collector.spans().size()))
                    .isNotEmpty()
                    .noneMatch(span -> trace(span).equals(NAMED));
        }
    }

    private static Span named(EmbeddedServer server, String name) {
        traces(server);
        return collector.spans().stream()
                .filter(span -> span.getName().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        collector.spans().stream().map(Span::getName).toList()));
    }

    /** The numbers of all traces, once what is under way is sent. */
    private static List<String> traces(EmbeddedServer server) {
        server.getApplicationContext()
                .getBean(OpenTelemetrySdk.class)
                .getSdkTracerProvider()
                .forceFlush()
                .join(30, TimeUnit.SECONDS);
        return collector.spans().stream().map(RequestTracesTest::trace).toList();
    }

    private static String trace(Span span) {
        return HexFormat.of().formatHex(span.getTraceId().toByteArray());
    }

    private static List<String> attributes(Span span) {
        return span.getAttributesList().stream().map(KeyValue::getKey).toList();
    }

    private static void get(EmbeddedServer server, String path) throws Exception {
        send(HttpRequest.newBuilder(address(server, path))
                .header("traceparent", "00-" + NAMED + "-00f067aa0ba902b7-01"));
    }

    private static void post(EmbeddedServer server, String body) throws Exception {
        send(HttpRequest.newBuilder(address(server, "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static URI address(EmbeddedServer server, String path) {
        return server.getURI().resolve(path);
    }

    private static void send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
