package nl.opvolgmonitor.api.observation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one address of one host at a time, and asks again when the answer fails in a way that may pass. */
final class HouseClient {

    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
    private static final int MOST_REDIRECTS = 3;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final URI host;
    private final Limits limits;
    private final Patience patience;

    HouseClient(URI host, Limits limits, Patience patience) {
        this.host = host;
        this.limits = limits;
        this.patience = patience;
    }

    /**
     * What one answer may cost.
     *
     * @param bytes the most that is read of it
     * @param time from the question to the last byte
     */
    record Limits(long bytes, Duration time) {

        static final Limits USUAL = new Limits(32L * 1024 * 1024, Duration.ofSeconds(90));
    }

    /** Throws {@link HouseRefused} or {@link HouseUnavailable} instead of an answer that cannot be used. */
    <T> T get(URI address, HouseAnswer<T> answer) {
        for (int attempt = 1; attempt <= Patience.ATTEMPTS; attempt++) {
            var tried = attempt(address, answer);
            if (tried.answer().isPresent()) {
                return tried.answer().get();
            }
            if (attempt < Patience.ATTEMPTS) {
                patience.after(attempt, tried.retryAfter());
            }
        }
        throw new HouseUnavailable("De open data van de Kamer antwoorden niet zoals het hoort.");
    }

    private record Tried<T>(Optional<T> answer, Optional<String> retryAfter) {

        static <T> Tried<T> failed(Optional<String> retryAfter) {
            return new Tried<>(Optional.empty(), retryAfter);
        }
    }

    private <T> Tried<T> attempt(URI address, HouseAnswer<T> answer) {
        try {
            var response = follow(address);
            if (PASSING.contains(response.statusCode())) {
                return Tried.failed(response.headers().firstValue("Retry-After"));
            }
            mustBeOk(response);
            return new Tried<>(Optional.of(answer.read(response.body())), Optional.empty());
        } catch (IOException mayPass) {
            return Tried.failed(Optional.empty());
        }
    }

    private HttpResponse<byte[]> follow(URI address) throws IOException {
        var response = send(address);
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            response = send(target(address, response));
        }
        return response;
    }

    private static URI target(URI address, HttpResponse<?> response) {
        var location = response.headers().firstValue("Location").orElse("");
        try {
            return address.resolve(location);
        } catch (IllegalArgumentException unreadable) {
            throw new HouseRefused("De open data van de Kamer verwijzen naar een onleesbaar adres.");
        }
    }

    /** The time of a request ends with its headers; this one ends with its last byte. */
    private HttpResponse<byte[]> send(URI address) throws IOException {
        mustBeOurs(address);
        patience.betweenRequests();
        var request = HttpRequest.newBuilder(address)
                .header("User-Agent", "Opvolgmonitor (leest open data; een verzoek tegelijk)")
                .build();
        var sent = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.bytes()));
        try {
            return sent.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            sent.cancel(true);
            throw new IOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HouseUnavailable("Het lezen is onderbroken.");
        }
    }

    /** No answer sends us to another machine, where a request of ours might mean something. */
    private void mustBeOurs(URI address) {
        boolean ours = host.getScheme().equals(address.getScheme())
                && host.getAuthority().equals(address.getAuthority());
        if (!ours) {
            throw new HouseRefused("De open data van de Kamer verwijzen naar een andere computer; dat volgen we niet.");
        }
    }

    private static void mustBeOk(HttpResponse<?> response) {
        if (response.statusCode() != 200) {
            throw new HouseRefused(
                    "De open data van de Kamer weigeren de vraag (status %d).".formatted(response.statusCode()));
        }
    }
}
