package nl.opvolgmonitor.api.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.start.StartRefused;

/** Asks the program that runs on this computer whether it can serve, as a container does of itself. */
public final class HealthCommand {

    public static final String NAME = "health";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, String> settings;
    private final PrintStream out;

    public HealthCommand(Map<String, String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Prints one sentence; {@link StartRefused} when it cannot, or there is nothing to ask. */
    public void run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new StartRefused("Achter health hoort niets.");
        }
        var port = settings.get("OM_MANAGEMENT_PORT");
        if (port == null) {
            throw new StartRefused("Zet OM_MANAGEMENT_PORT, ook waar het programma draait: daarop wordt het gevraagd.");
        }
        if (status(URI.create("http://127.0.0.1:" + port + "/health/readiness")) != 200) {
            throw new StartRefused("Opvolgmonitor draait, maar heeft niets te laten zien: de database antwoordt niet.");
        }
        out.println("Opvolgmonitor draait en antwoordt.");
    }

    private static int status(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            throw new StartRefused("Op %s antwoordt niets.", address);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Afgebroken.");
        }
    }
}
