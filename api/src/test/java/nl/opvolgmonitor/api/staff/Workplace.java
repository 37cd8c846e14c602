package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.playwright.options.Cookie;
import graphql.schema.GraphQLSchema;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolgmonitor.api.LoadedDatabase;
import nl.opvolgmonitor.domain.account.AccessToken;
import nl.opvolgmonitor.domain.account.AccessTokens;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.persistence.TestDatabase;

/** The office at work on the first content, over HTTP, in a database of its own. The people do not exist; their sessions do. */
final class Workplace implements AutoCloseable {

    static final Actor RESEARCHER = person("demo-onderzoeker", AccountRole.ONDERZOEKER);
    static final Actor EDITOR = person("demo-redacteur", AccountRole.REDACTEUR);
    static final Actor ADMINISTRATOR = person("demo-beheerder", AccountRole.BEHEERDER);
    static final Actor PARLIAMENT = person("demo-kamer", AccountRole.KAMER);

    private static final String COOKIE = "__Host-opvolgmonitor";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final TestDatabase database;
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Actor, Secret> secrets = new ConcurrentHashMap<>();

    Workplace() {
        this(Map.of());
    }

    /** One with settings of its own. */
    Workplace(Map<String, Object> settings) {
        database = settings.containsKey("opvolgmonitor.first-content") ? TestDatabase.fresh() : LoadedDatabase.fresh();
        server = start(database, settings);
    }

    /** An empty one as an office has it, with time for reading a letter on a machine that tests. */
    static Workplace ofLetters() {
        return new Workplace(Map.of(
                "opvolgmonitor.trusted-documents",
                true,
                "opvolgmonitor.first-content",
                "false",
                "graphql.limits.deadline",
                "60s"));
    }

    static Actor person(String subject, AccountRole role) {
        return new Actor(subject, "Nationaal Rapporteur", Set.of(role), true);
    }

    private static EmbeddedServer start(TestDatabase database, Map<String, Object> settings) {
        var properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.sign-in.way", "demo");
        properties.put("opvolgmonitor.trusted-documents", false);
        properties.putAll(settings);
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    TestDatabase database() {
        return database;
    }

    /** Where it is, as a browser writes it. */
    String origin() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /** The cookie of a new stay of somebody. */
    Cookie signIn(Actor actor) {
        return new Cookie(COOKIE, session(actor).text())
                .setDomain("127.0.0.1")
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true);
    }

    /** Ends every stay of somebody. */
    void signOut(Actor actor) {
        bean(Sessions.class).revokeAllOf(actor.subject(), Instant.now());
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    <T> Collection<T> all(Class<T> type) {
        return server.getApplicationContext().getBeansOfType(type);
    }

    GraphQLSchema schema(String whose) {
        return server.getApplicationContext().getBean(GraphQLSchema.class, Qualifiers.byName(whose));
    }

    /** The whole answer, errors included. */
    JsonNode answer(Actor actor, String document, Map<String, Object> variables) {
        return post("/werk/graphql", actor, Map.of("query", document, "variables", variables));
    }

    JsonNode ask(Actor actor, String document) {
        var answer = answer(actor, document, Map.of());
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toPrettyString() + "\n" + document);
        }
        return answer.get("data");
    }

    /** Sends a file, and gives the answer. */
    JsonNode upload(Actor actor, String parameters, String content) {
        var request = HttpRequest.newBuilder(server.getURI().resolve("/werk/bestanden?" + parameters))
                .header("Content-Type", "application/octet-stream")
                .header("X-Opvolgmonitor", "1")
                .POST(HttpRequest.BodyPublishers.ofString(content));
        identify(request, actor);
        return Mutation.json(send(request));
    }

    /** Finds that a first answer was read too well, and has that published by another. */
    void correctResponse(String answer) {
        var version = "{\"records\": [{\"id\": \"" + answer + "\", \"version\": 2}]}";
        call(
                RESEARCHER,
                "correctResponse",
                "{\"id\": \"%s\", \"expectedVersion\": 1, \"fields\": {\"type\": \"PARTIALLY_ACCEPTED\"}, \"reason\": \"te ruim gelezen\"}"
                        .formatted(answer));
        call(RESEARCHER, "submitRecords", version);
        assertThat(call(EDITOR, "publishRecords", version).path("__typename").asText())
                .isEqualTo("RecordsPublished");
    }

    /** What the public gets. */
    JsonNode outside(String document) {
        return post("/graphql", null, Map.of("query", document));
    }

    /** What the public gets at an address, whatever its status. */
    String get(String path) {
        return send(HttpRequest.newBuilder(server.getURI().resolve(path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    /** Publishes what is public now as the next edition. */
    Edition publishEdition() {
        assertThat(call(EDITOR, "publishEdition", "{}").path("__typename").asText())
                .isEqualTo("EditionPublished");
        return bean(Editions.class).last().orElseThrow();
    }

    /** What somebody who is signed in gets at an address, whatever its status. */
    String get(Actor actor, String path) {
        var request = HttpRequest.newBuilder(server.getURI().resolve(path)).header("Accept", "text/html,*/*;q=0.8");
        identify(request, actor);
        return send(request);
    }

    Desk desk(Actor actor) {
        return (mutation, input) -> call(actor, mutation, input);
    }

    /** Carries a mutation out under a fresh request key; the answer is the member of the result union. */
    JsonNode call(Actor actor, String mutation, String input) {
        return call(actor, mutation, UUID.randomUUID().toString(), input);
    }

    JsonNode call(Actor actor, String mutation, String requestKey, String input) {
        var given = ((ObjectNode) Mutation.json(input)).put("requestKey", requestKey);
        return Mutation.outcome(answer(actor, Mutation.document(mutation), Map.of("input", given)));
    }

    private JsonNode post(String path, Actor actor, Object body) {
        try {
            var request = HttpRequest.newBuilder(server.getURI().resolve(path))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .header("X-Opvolgmonitor", "1")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (actor != null) {
                identify(request, actor);
            }
            return JSON.readTree(send(request));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void identify(HttpRequest.Builder request, Actor actor) {
        if (actor.mayWrite()) {
            var secret = secrets.computeIfAbsent(actor, this::session);
            request.header("Cookie", COOKIE + "=" + secret.text());
        } else {
            request.header(
                    "Authorization",
                    "Bearer " + secrets.computeIfAbsent(actor, this::token).text());
        }
    }

    private Secret session(Actor actor) {
        var secret = Secret.random("");
        bean(Sessions.class).add(Session.begin(secret, actor, null, Instant.now()));
        return secret;
    }

    private Secret token(Actor actor) {
        var secret = Secret.random(AccessToken.PREFIX);
        var now = Instant.now();
        var token = new AccessToken(UUID.randomUUID(), "proef", actor, now, now.plusSeconds(3_600), null, null);
        bean(AccessTokens.class).add(token, secret.fingerprint());
        return secret;
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
