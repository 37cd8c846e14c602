package nl.opvolgmonitor.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.opvolgmonitor.api.RunningRegister;

/** The running site as a browser without anything sees it. Redirects are not followed. */
final class Site {

    /** What came back. */
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

        String location() {
            return header("Location");
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();

    /** An address on the site, without its beginning. */
    Reply get(String path) {
        var request = HttpRequest.newBuilder(URI.create(RunningRegister.get().address("/") + path.substring(1)))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        try {
            return new Reply(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
