package nl.opvolgmonitor.api.follow;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.follow.Follows;
import nl.opvolgmonitor.domain.follow.PlanMails;
import nl.opvolgmonitor.domain.follow.SendMails;
import nl.opvolgmonitor.persistence.TestDatabase;

/** One running application that plans and sends when a test says so. */
final class Node implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;

    private Node(EmbeddedServer server) {
        this.server = server;
    }

    static Node on(TestDatabase database, Clock clock, Map<String, Object> mail) {
        var properties = new HashMap<String, Object>(database.properties());
        properties.putAll(mail);
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.first-content", false);
        var context = ApplicationContext.builder()
                .properties(properties)
                .singletons(clock)
                .start();
        return new Node(context.getBean(EmbeddedServer.class).start());
    }

    String origin() {
        return "http://127.0.0.1:" + server.getPort();
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    void plan() {
        bean(PlanMails.class).plan(Node::raise);
    }

    void send() {
        bean(SendMails.class).send(() -> false, Node::raise);
    }

    void forget() {
        bean(Follows.class).forget(bean(Clock.class).instant());
    }

    private static void raise(RuntimeException trouble) {
        throw trouble;
    }

    Reply get(String path) {
        return send(to(path));
    }

    /** Sends a form as a browser does from one of our own pages. */
    Reply post(String path, Map<String, String> fields) {
        return send(form(path, fields).header("Origin", origin()));
    }

    HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path)).header("Accept", "text/html");
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        server.getApplicationContext().close();
    }
}
