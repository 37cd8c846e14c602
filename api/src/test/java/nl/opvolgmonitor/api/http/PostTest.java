package nl.opvolgmonitor.api.http;

import static nl.opvolgmonitor.api.http.GraphqlServer.GRAPHQL_RESPONSE;
import static nl.opvolgmonitor.api.http.GraphqlServer.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {

    private static final String HELLO = "{\"query\":\"{ hello }\"}";

    private final GraphqlServer server = GraphqlServer.theOne();

    @ParameterizedTest
    @ValueSource(
            strings = {JSON, "APPLICATION/JSON", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\""
            })
    void takesJsonInUtf8(String type) {
        var reply = server.send(typed(type, BodyPublishers.ofString(HELLO)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().path("hello").asText()).isEqualTo("hallo wereld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/graphql",
                "application/*",
                "application/json; charset=iso-8859-1",
                "application/json; charset=bogus",
                "application/json, text/plain",
                "nonsense",
                ";;;="
            })
    void takesNothingElseSoThatNoFormCanPost(String type) {
        var reply = server.send(typed(type, BodyPublishers.ofString(HELLO)));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void takesNothingWithoutContentType() {
        var reply = server.send(server.to("/graphql").POST(BodyPublishers.ofString(HELLO)));

        assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void doesNotReadTheDocumentFromTheAddress() {
        var reply = server.send(server.to("/graphql?query=%7Bhello%7D")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"{ hello }\"",
                "[]",
                "[{\"query\":\"{ hello }\"}]",
                "{",
                "{}",
                "{'query':'{ hello }'}",
                "{\"query\":\"{ hello }\"}{\"query\":\"{ hello }\"}",
                "{\"query\":\"{ hello }\",\"query\":\"{ hello }\"}",
                "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":[\"{ hello }\"]}",
                "{\"query\":\"{ hello }\",\"operationName\":1}",
                "{\"query\":\"{ hello }\",\"operationName\":{}}",
                "{\"query\":\"{ hello }\",\"variables\":[]}",
                "{\"query\":\"{ hello }\",\"variables\":\"{}\"}",
                "{\"query\":\"{ hello }\",\"extensions\":[]}",
                "{\"query\":\"{ hello }\",\"extensions\":0}"
            })
    void refusesABodyThatIsNoRequestInBothForms(String body) {
        var plain = server.post(body, JSON);
        var modern = server.post(body, GRAPHQL_RESPONSE);

        assertThat(plain.status()).isEqualTo(400);
        assertThat(modern.status()).isEqualTo(400);
        assertThat(plain.code()).isEqualTo("BAD_REQUEST");
        assertThat(modern.body().has("data")).isFalse();
    }

    @Test
    void ignoresMembersItDoesNotKnow() {
        assertThat(server.post("{\"query\":\"{ hello }\",\"id\":7}", JSON).status())
                .isEqualTo(200);
    }

    @Test
    void saysWhereTheJsonBreaks() {
        assertThat(server.post("{\"query\":\n  nee}", JSON).message()).contains("regel 2", "kolom");
    }

    @Test
    void refusesBrokenUtf8() {
        var bytes = HELLO.replace("hello", "hell\u00f6").getBytes(StandardCharsets.ISO_8859_1);

        var reply = server.send(typed(JSON, BodyPublishers.ofByteArray(bytes)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(reply.message()).contains("UTF-8");
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        var reply = server.send(typed(JSON, BodyPublishers.ofByteArray(new byte[100_001])));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    /** Who closes a connection at once while the other is still sending, takes the answer away with it. */
    @Test
    void refusesABodyThatIsStillBeingSentWhenTheAnswerIsThere() throws IOException, InterruptedException {
        try (var socket = server.open()) {
            socket.getOutputStream().write(headOf(1_000_000));
            while (socket.getInputStream().available() == 0) {
                Thread.sleep(10);
            }
            for (var i = 0; i < 5; i++) {
                Thread.sleep(50);
                socket.getOutputStream().write(new byte[100_000]);
            }

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("LIMIT_EXCEEDED");
        }
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() {
        var body = server.raw(chunked(" ".repeat(100_001)));

        assertThat(body).startsWith("HTTP/1.1 413").contains("LIMIT_EXCEEDED");
    }

    @Test
    void refusesABodyThatUnpacksTooLarge() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[20_000_000]);
        }
        var reply = server.send(
                typed(JSON, BodyPublishers.ofByteArray(packed.toByteArray())).header("Content-Encoding", "gzip"));

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void refusesABodyThatDoesNotUnpack() {
        var reply = server.send(typed(JSON, BodyPublishers.ofString(HELLO)).header("Content-Encoding", "gzip"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesAnEncodingItDoesNotKnow() {
        var reply = server.send(typed(JSON, BodyPublishers.ofString(HELLO)).header("Content-Encoding", "br"));

        assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void takesABodyUpToTheLimit() {
        var body = HELLO + " ".repeat(100_000 - HELLO.length());

        assertThat(server.post(body, JSON).status()).isEqualTo(200);
    }

    private java.net.http.HttpRequest.Builder typed(String type, BodyPublisher body) {
        return server.to("/graphql").header("Content-Type", type).POST(body);
    }

    private static byte[] headOf(int length) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(length)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] chunked(String body) {
        return ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
