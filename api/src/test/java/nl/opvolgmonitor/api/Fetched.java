package nl.opvolgmonitor.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the running site answers, as bytes. Redirects are not followed. */
public record Fetched(HttpResponse<byte[]> response) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An address on the site, asked with these headers by turns of name and value. */
    public static Fetched from(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(RunningRegister.get().address("/") + path.substring(1)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Fetched(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** An absent header is empty. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
