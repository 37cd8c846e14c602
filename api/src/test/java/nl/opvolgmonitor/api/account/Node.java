package nl.opvolgmonitor.api.account;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.persistence.TestDatabase;

/** One running application on a database of a test's choice; of several nodes, one. */
final class Node implements AutoCloseable {

    /** In it the controllers for tests answer as well. */
    static final String TEST = "account-test";

    static final Map<String, Object> NOBODY = Map.of();
    static final Map<String, Object> DEMONSTRATION = Map.of("opvolgmonitor.sign-in.way", "demo");

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;

    private Node(EmbeddedServer server) {
        this.server = server;
    }

    static Node on(TestDatabase database, Clock clock, Map<String, Object> signIn, String... environments) {
        var properties = new HashMap<>(database.properties());
        properties.put("opvolgmonitor.trusted-documents", false);
        properties.putAll(signIn);
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.first-content", false);
        var context = ApplicationContext.builder(environments)
                .properties(properties)
                .environments(environments)
                .singletons(clock)
                .start();
        return new Node(context.getBean(EmbeddedServer.class).start());
    }

    static Node demonstration(TestDatabase database, Clock clock) {
        return on(database, clock, DEMONSTRATION, "embedded", TEST);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getPort();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    HttpRequest.Builder page(String path) {
        return to(path).header("Accept", "text/html");
    }

    HttpRequest.Builder form(String path, String body) {
        return page(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin())
                .POST(BodyPublishers.ofString(body));
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

    /** The cookie of a session that began at this instant, as a header. */
    String sessionOf(Actor actor, Clock clock) {
        var secret = Secret.random("");
        server.getApplicationContext().getBean(Sessions.class).add(Session.begin(secret, actor, null, clock.instant()));
        return HostCookie.SESSION.name() + "=" + secret.text();
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    AccessTokens tokens() {
        return bean(AccessTokens.class);
    }

    List<AccountEvent> events() {
        return bean(EventLog.class).events();
    }

    @Override
    public void close() {
        server.close();
        server.getApplicationContext().close();
    }
}
