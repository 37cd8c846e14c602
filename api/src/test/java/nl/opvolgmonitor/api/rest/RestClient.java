package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.opvolgmonitor.api.RunningRegister;

/** A program that asks the running register over HTTP. */
final class RestClient {

    /** What came back. */
    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        /** An absent header is empty. */
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(text());
            } catch (IOException broken) {
                throw new UncheckedIOException(text(), broken);
            }
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();

    /** An address below {@code /v1}, or a whole one. */
    Reply get(String address, String... headers) {
        return send("GET", address, headers);
    }

    Reply send(String method, String address, String... headers) {
        var request = HttpRequest.newBuilder(uri(address)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static URI uri(String address) {
        return address.startsWith("http")
                ? URI.create(address)
                : URI.create(RunningRegister.get().address("/") + "v1" + address);
    }
}
