package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The public, which asks pages and data of both nodes and never tries to hurt. */
final class Readers implements AutoCloseable {

    private static final int HOW_MANY = 6;
    /** The answer of a register that is slow, and says so within its time limit. */
    private static final String LATE = "\"code\":\"TIMEOUT\"";

    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final String QUESTION = "{\"query\":\"{ reports(first: 1) { edges { node { id } } } }\"}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger unavailable = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final Set<String> strange = ConcurrentHashMap.newKeySet();
    private volatile Instant lastRefusal = Instant.EPOCH;
    private volatile boolean enough;

    /** Begins at once. */
    Readers(List<Program> nodes) {
        for (int reader = 0; reader < HOW_MANY; reader++) {
            var node = nodes.get(reader % nodes.size());
            var page = reader % 3 != 0;
            threads.execute(() -> read(node, page));
        }
    }

    private void read(Program node, boolean page) {
        while (!enough) {
            var begun = System.nanoTime();
            receive(page ? page(node) : question(node));
            longest.accumulateAndGet((System.nanoTime() - begun) / 1_000_000, Math::max);
            Pause.of(BETWEEN);
        }
    }

    private static HttpRequest page(Program node) {
        return HttpRequest.newBuilder(URI.create(node.origin() + "/nl/aanbevelingen/"))
                .header("Accept", "text/html")
                .build();
    }

    private static HttpRequest question(Program node) {
        return HttpRequest.newBuilder(URI.create(node.origin() + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();
    }

    private void receive(HttpRequest request) {
        try {
            count(request, client.send(request, BodyHandlers.ofString()));
        } catch (IOException gone) {
            strange.add(request.uri() + ": " + gone);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void count(HttpRequest request, HttpResponse<String> reply) {
        if (reply.statusCode() == 200 && !reply.body().contains("\"errors\"")) {
            served.incrementAndGet();
        } else if (reply.statusCode() == 503
                && reply.headers().firstValue("Retry-After").isPresent()) {
            unavailable.incrementAndGet();
            lastRefusal = Instant.now();
        } else if (reply.body().contains(LATE)) {
            late.incrementAndGet();
        } else {
            strange.add(request.uri() + ": " + reply.statusCode() + " "
                    + reply.headers().map().keySet() + " "
                    + reply.body().substring(0, Math.min(200, reply.body().length())));
        }
    }

    int served() {
        return served.get();
    }

    /** How often the answer was 503 with when to try again. */
    int unavailable() {
        return unavailable.get();
    }

    /** How often a question was given up at its time limit, and the answer said so. */
    int late() {
        return late.get();
    }

    /** Whatever is neither what was asked nor: later. */
    Set<String> strange() {
        return strange;
    }

    Instant lastRefusal() {
        return lastRefusal;
    }

    /** In milliseconds. */
    long longestWait() {
        return longest.get();
    }

    @Override
    public void close() {
        enough = true;
        threads.close();
    }
}
