package nl.opvolgmonitor.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
record Reply(int status, HttpHeaders headers, String text) {

    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(
                response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    JsonNode body() {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** The code of the first error; empty when there is none. */
    String code() {
        return body().at("/errors/0/extensions/code").asText();
    }

    String message() {
        return body().at("/errors/0/message").asText();
    }

    JsonNode data() {
        return body().path("data");
    }
}
