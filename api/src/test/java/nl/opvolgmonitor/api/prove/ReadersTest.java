package nl.opvolgmonitor.api.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What readers of two nodes get while others publish, and while the database is away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class ReadersTest {

    /** The same record twice, so that an answer of two moments shows. */
    private static final String QUESTION =
            "{ a: organisation(id: \"mengsel\") { name abbreviation } b: organisation(id: \"mengsel\") { name abbreviation } }";

    /** In seconds. */
    private static final int SOON = 5;

    /** An answer may be a second old (docs/decisions/kept-answers.md): in less, readers would meet few versions. */
    private static final Duration BETWEEN = Duration.ofMillis(250);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private TwoNodes nodes;

    @BeforeAll
    void start() {
        nodes = new TwoNodes(folder);
    }

    @AfterAll
    void stop() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void neverSeeAMix() {
        Findings.of(
                "R05",
                "two fields changed together and published, while 6 readers ask both twice",
                this::publishAndAsk);
    }

    private void publishAndAsk(Findings findings) {
        var rounds = Length.rounds(60, 1_000);
        var answers = new AtomicInteger();
        Set<String> mixed = ConcurrentHashMap.newKeySet();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        var record = new Organisations(
                nodes, "mengsel", Map.of("type", "OTHER", "name", "0", "abbreviation", "0", "government", false));
        record.publish(1);
        var enough = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 6; reader++) {
                var node = nodes.at(reader);
                threads.execute(() -> {
                    while (!enough.get()) {
                        var answer = nodes.outside(node, QUESTION);
                        answers.incrementAndGet();
                        seen.add(answer.at("/data/a/name").asText());
                        if (!isOfOneMoment(answer)) {
                            mixed.add(answer.toString());
                        }
                        Pause.of(Duration.ofMillis(20));
                    }
                });
            }
            publish(record, rounds);
            enough.set(true);
        }
        findings.measured("publications", rounds)
                .measured("answers", answers)
                .mustBeAtLeast(rounds / 4, "versions that a reader met", seen.size())
                .mustBe(
                        0,
                        "mixed or missing"
                                + mixed.stream().findAny().map(" e.g. "::concat).orElse(""),
                        mixed.size());
    }

    private void publish(Organisations record, int rounds) {
        for (int round = 1; round <= rounds; round++) {
            var both = Map.of("name", String.valueOf(round), "abbreviation", String.valueOf(round));
            record.amend(nodes.researcher, nodes.at(round), round, both);
            record.publish(round + 1);
            Pause.of(BETWEEN);
        }
    }

    private static boolean isOfOneMoment(JsonNode answer) {
        var values = List.of(
                answer.at("/data/a/name").asText(),
                answer.at("/data/a/abbreviation").asText(),
                answer.at("/data/b/name").asText(),
                answer.at("/data/b/abbreviation").asText());
        return !values.getFirst().isEmpty() && Set.copyOf(values).size() == 1;
    }

    @Test
    void areToldToComeBackWhenTheDatabaseIsAway() {
        Findings.of(
                "R06",
                "PostgreSQL stopped for 3 s and started again, while 6 readers ask pages and data",
                this::restartAndAsk);
    }

    private void restartAndAsk(Findings findings) {
        var rounds = Length.rounds(2, 20);
        var before = nodes.both().stream().map(Program::pid).toList();
        long slowest = 0;
        var readers = new Readers(nodes.both());
        try (readers) {
            Pause.of(Duration.ofSeconds(2));
            for (int round = 0; round < rounds; round++) {
                slowest = Math.max(slowest, recovery(readers));
            }
        }
        findings.measured("restarts", rounds)
                .mustBeAtLeast(1, "served", readers.served())
                .mustBeAtLeast(1, "503 with Retry-After", readers.unavailable())
                .mustBe(0, "given up at the time limit", readers.late())
                .mustBe(
                        0,
                        "anything else"
                                + readers.strange().stream()
                                        .findAny()
                                        .map(" e.g. "::concat)
                                        .orElse(""),
                        readers.strange().size())
                .measured("longest wait", readers.longestWait() + " ms")
                .measured("longest until well", slowest + " ms")
                .mustBe(0, "recoveries of more than 5 s", slowest > SOON * 1_000L ? 1 : 0)
                .mustBe(0, "nodes that were restarted", before.equals(pids()) ? 0 : 1);
    }

    private List<Long> pids() {
        return nodes.both().stream().filter(Program::isAlive).map(Program::pid).toList();
    }

    /** In milliseconds, from the moment that the database lets in until the last refusal of it. */
    private long recovery(Readers readers) {
        nodes.postgres.stop();
        Pause.of(Duration.ofSeconds(3));
        nodes.postgres.start();
        var up = Instant.now();
        Pause.of(Duration.ofSeconds(2L * SOON));
        return Math.max(0, Duration.between(up, readers.lastRefusal()).toMillis());
    }
}
