package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/**
 * Twenty at once who register persons, each under a request key of its own that is sent again until the register
 * acknowledges.
 */
final class Writers implements AutoCloseable {

    static final int HOW_MANY = 20;

    static final String REGISTER = """
            mutation ($input: RegisterPersonInput!) { answer: registerPerson(input: $input) {
              __typename ... on PersonRegistered { record { id } state { version } } ... on Refusal { message } } }""";

    /** It may be there all the same: asked again under the same key it says so. */
    private static final String LATE = "\"code\":\"TIMEOUT\"";

    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration LAST_TRIES = Duration.ofSeconds(90);

    private final Member member;
    private final IntFunction<Program> nodes;
    private final String prefix;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> strange = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean enough;
    private volatile Instant end = Instant.MAX;

    /**
     * Begins at once.
     *
     * @param nodes whom to ask at which try
     * @param prefix with which the keys of the records begin
     */
    Writers(Member member, String prefix, IntFunction<Program> nodes) {
        this.member = member;
        this.prefix = prefix;
        this.nodes = nodes;
        for (int writer = 0; writer < HOW_MANY; writer++) {
            var own = prefix + writer + "-";
            threads.execute(() -> write(own));
        }
    }

    private void write(String own) {
        for (int number = 1; !enough; number++) {
            var begun = System.nanoTime();
            untilAcknowledged(own + number, UUID.randomUUID().toString());
            longest.accumulateAndGet((System.nanoTime() - begun) / 1_000_000, Math::max);
        }
    }

    private void untilAcknowledged(String key, String requestKey) {
        var input = Map.of("requestKey", requestKey, "id", key, "fields", Map.of("name", "Naam van " + key));
        var first = ThreadLocalRandom.current().nextInt(2);
        for (int attempt = first; !tried(nodes.apply(attempt), key, requestKey, input); attempt++) {
            failures.incrementAndGet();
            if (Instant.now().isAfter(end)) {
                strange.add(key + " was never acknowledged");
                return;
            }
            Pause.of(BETWEEN);
        }
    }

    /** Whether there was an answer that is not: later. */
    private boolean tried(Program node, String key, String requestKey, Map<String, Object> input) {
        try {
            var reply = member.send(node, REGISTER, Map.of("input", input));
            if (reply.statusCode() == 503 || reply.body().contains(LATE)) {
                return false;
            }
            var answer = Member.json(reply).at("/data/answer");
            if (!answer.at("/record/id").asText().equals(key)) {
                strange.add(key + ": " + reply.statusCode() + " " + reply.body());
                return true;
            }
            acknowledged.put(key, requestKey);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** The request key of each record that the register acknowledged. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Answers that are neither an acknowledgement nor: later. */
    Set<String> strange() {
        return strange;
    }

    int failures() {
        return failures.get();
    }

    /** In milliseconds, from the first try to the acknowledgement. */
    long longestWait() {
        return longest.get();
    }

    String prefix() {
        return prefix;
    }

    /** Lets everyone finish what was begun. */
    @Override
    public void close() {
        end = Instant.now().plus(LAST_TRIES);
        enough = true;
        threads.close();
    }
}
