package nl.opvolgmonitor.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The application on a port of its own, without a database: {@link TinySchema} stands in for the register. */
final class GraphqlServer {

    static final String TINY = "tiny-schema";
    static final String JSON = "application/json";
    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private static final class TheOne {
        static final GraphqlServer SERVER = new GraphqlServer(Map.of());
    }

    private static final class Hasty {
        static final GraphqlServer SERVER = new GraphqlServer(Map.of(
                "graphql.limits.deadline",
                "2s",
                "graphql.limits.reading",
                "1s",
                "opvolgmonitor.head-timeout",
                "1s",
                "graphql.limits.answer",
                100_000));
    }

    private static final class Strict {
        static final GraphqlServer SERVER =
                new GraphqlServer(Map.of("graphql.quotas.quota", 1_000, "graphql.quotas.window", "1h"));
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;

    private GraphqlServer(Map<String, Object> limits) {
        var properties = new HashMap<String, Object>(limits);
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.first-content", false);
        properties.put("datasources.default.enabled", false);
        properties.put("datasources.public.enabled", false);
        server = ApplicationContext.run(EmbeddedServer.class, properties, TINY);
    }

    /** With the limits that the application has of itself. */
    static GraphqlServer theOne() {
        return TheOne.SERVER;
    }

    /** One that waits for two seconds only, and answers in 100,000 bytes. */
    static GraphqlServer hasty() {
        return Hasty.SERVER;
    }

    /** One that lets everyone ask a thousand objects an hour. */
    static GraphqlServer strict() {
        return Strict.SERVER;
    }

    Guard guard() {
        return server.getApplicationContext().getBean(Guard.class);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.getPort(), path)))
                .timeout(Duration.ofSeconds(20));
    }

    /** A document as POST, answered as GraphQL response. */
    Reply ask(String document) {
        return ask(Map.of("query", document));
    }

    Reply ask(Map<String, Object> members) {
        return post(json(members), GRAPHQL_RESPONSE);
    }

    Reply post(String body, String accept) {
        return send(to("/graphql")
                .header("Content-Type", JSON)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The query of a URL, as it stands. */
    Reply get(String query) {
        return send(to("/graphql?" + query).header("Accept", GRAPHQL_RESPONSE).GET());
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that no client would send; what comes back until the server closes. */
    String raw(byte[] request) {
        try (var socket = open()) {
            socket.getOutputStream().write(request);
            return until(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setSoTimeout(15_000);
        return socket;
    }

    private static String until(InputStream answer) throws IOException {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }

    static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
