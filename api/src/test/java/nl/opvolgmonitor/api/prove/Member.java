package nl.opvolgmonitor.api.prove;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Someone of the office who is signed in, and asks whatever node is named. */
final class Member {

    private static final String WORK = "/werk/graphql";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String cookie;

    /** @param cookie of the session, name and value */
    Member(String cookie) {
        this.cookie = cookie;
    }

    /** A fictional account of the embedded default. */
    static Member signedIn(Program program, String role) {
        var origin = program.origin();
        var request = HttpRequest.newBuilder(URI.create(origin + "/werk/aanmelden"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString("rol=" + role))
                .build();
        try {
            var reply = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            return new Member(reply.headers().allValues("Set-Cookie").stream()
                    .map(set -> set.substring(0, set.indexOf(';')))
                    .filter(set -> set.startsWith("__Host-opvolgmonitor="))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A page as this person sees it. */
    HttpResponse<String> page(Program program, String path) {
        var request = HttpRequest.newBuilder(URI.create(program.origin() + path))
                .timeout(PATIENCE)
                .header("Cookie", cookie)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The answer of a program that is there and well. */
    JsonNode ask(Program program, String document, Map<String, ?> variables) {
        return ask(program, WORK, document, variables);
    }

    JsonNode ask(Program program, String path, String document, Map<String, ?> variables) {
        try {
            return json(send(program, path, document, variables));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    /**
     * Whatever comes back.
     *
     * @throws IOException when nothing does
     */
    HttpResponse<String> send(Program program, String document, Map<String, ?> variables) throws IOException {
        return send(program, WORK, document, variables);
    }

    private HttpResponse<String> send(Program program, String path, String document, Map<String, ?> variables)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(program.origin() + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-Opvolgmonitor", "1")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(written(Map.of("query", document, "variables", variables))))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode json(HttpResponse<String> reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(reply.statusCode() + " " + reply.body(), malformed);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
