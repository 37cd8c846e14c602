package nl.opvolgmonitor.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** The application as it runs for a newcomer: first content loaded, served on a free port. Started once, only read from. */
public final class RunningRegister {

    private static final class Holder {
        static final RunningRegister THE_ONE = start();
    }

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningRegister(EmbeddedServer server) {
        this.server = server;
    }

    public static RunningRegister get() {
        return Holder.THE_ONE;
    }

    private static RunningRegister start() {
        var properties = new HashMap<>(LoadedDatabase.fresh().properties());
        properties.put("micronaut.server.port", -1);
        return new RunningRegister(ApplicationContext.run(EmbeddedServer.class, properties));
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    public URI address(String path) {
        return server.getURI().resolve(path);
    }

    /** The status of the answer at an address. */
    public int status(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address("/") + path.substring(1)))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The data of a query that must succeed. */
    public JsonNode ask(String query) {
        var answer = post(Map.of("query", query));
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toPrettyString() + "\n" + query);
        }
        return answer.get("data");
    }

    /** The whole answer to a request, errors included. */
    public JsonNode post(Map<String, ?> body) {
        try {
            var request = HttpRequest.newBuilder(address("/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            return JSON.readTree(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
