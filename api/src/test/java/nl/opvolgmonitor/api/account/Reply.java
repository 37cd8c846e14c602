package nl.opvolgmonitor.api.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

/** What a node answered. */
record Reply(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    /** An absent header is empty. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    List<String> cookies() {
        return response.headers().allValues("Set-Cookie");
    }

    /** The whole header that sets this cookie. */
    String cookie(HostCookie cookie) {
        return cookies().stream()
                .filter(set -> set.startsWith(cookie.name() + "="))
                .findFirst()
                .orElse("");
    }

    /** This cookie as a browser sends it back. */
    String sentBack(HostCookie cookie) {
        return cookie(cookie).split(";", 2)[0];
    }

    /** The code of the first error. */
    String code() {
        return json().at("/errors/0/extensions/code").asText();
    }

    String message() {
        return json().at("/errors/0/message").asText();
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(body());
        } catch (IOException e) {
            throw new UncheckedIOException(body(), e);
        }
    }
}
