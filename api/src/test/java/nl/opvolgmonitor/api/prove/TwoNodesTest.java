package nl.opvolgmonitor.api.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What two nodes on one database do when people and processes come at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class TwoNodesTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private TwoNodes nodes;

    @BeforeAll
    void migrateOnce() {
        Findings.of("R10", "two nodes start together on one empty database", findings -> {
            nodes = new TwoNodes(folder);
            var entries = count("SELECT count(*) FROM public.flyway_schema_history WHERE success");
            var newest = count("SELECT max(version::int) FROM public.flyway_schema_history");
            findings.mustBe(newest, "entries of migrations", entries)
                    .mustBe(0, "failed", count("SELECT count(*) FROM public.flyway_schema_history WHERE NOT success"))
                    .mustBe(
                            2,
                            "nodes that serve",
                            nodes.both().stream().filter(Program::isAlive).count());
        });
    }

    private long count(String sql) {
        return Long.parseLong(nodes.postgres.ask(sql));
    }

    @AfterAll
    void stop() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void letOneOfTwoEditorsWin() {
        var rounds = Length.rounds(100, 2_000);
        var done =
                "two people change one record, each on a node of their own; who is too late sees what is new and tries again";
        Findings.of("R03", done, findings -> {
            var record =
                    new Organisations(nodes, "wedloop", Map.of("type", "OTHER", "name", "begin", "government", false));
            long clean = 0;
            for (int round = 1; round <= rounds; round++) {
                clean += bothChange(record, round) ? 1 : 0;
            }
            findings.measured("rounds", rounds)
                    .mustBe(rounds, "one winner and one conflict", clean)
                    .mustBe(0, "lost fields", 2L * rounds - fields(record))
                    .mustBe(2L * rounds + 1, "versions", record.version());
        });
    }

    /** Whether one won and the other was told so, before that one tried again. */
    private boolean bothChange(Organisations record, int round) {
        var seen = record.version();
        Map<String, String> name = Map.of("name", "n" + round);
        Map<String, String> abbreviation = Map.of("abbreviation", "a" + round);
        var answers = Together.<String>all(List.of(
                () -> record.amend(nodes.researcher, nodes.first, seen, name),
                () -> record.amend(nodes.editor, nodes.second, seen, abbreviation)));
        if (answers.getFirst().equals("Conflict")) {
            record.amend(nodes.researcher, nodes.first, record.version(), name);
        } else {
            record.amend(nodes.editor, nodes.second, record.version(), abbreviation);
        }
        return answers.stream().sorted().toList().equals(List.of("Conflict", "OrganisationAmended"));
    }

    /** How many changes are in some version, and never in one before what it follows. */
    private long fields(Organisations record) {
        return count("""
                SELECT count(DISTINCT name) FILTER (WHERE name <> 'begin') + count(DISTINCT abbreviation)
                FROM register.organisation WHERE record = '%s'""".formatted(record.key()));
    }

    @Test
    void haveOneEffectOfOneKey() {
        var rounds = Length.rounds(50, 500);
        Findings.of("R04", "20 calls at once with one request key, over two nodes", findings -> {
            long alike = 0;
            for (int round = 0; round < rounds; round++) {
                alike += answers("eenmaal/" + round).allMatch("done"::equals) ? 1 : 0;
            }
            var effects = "SELECT count(*) FROM register.record_version WHERE record LIKE 'eenmaal/%'";
            var traces = "SELECT count(*) FROM register.audit_entry WHERE record LIKE 'eenmaal/%' AND result = 'DONE'";
            findings.measured("rounds", rounds)
                    .mustBe(rounds, "rounds with twenty times the same acknowledgement", alike)
                    .mustBe(rounds, "effects", count(effects))
                    .mustBe(rounds, "traces of an effect", count(traces));
        });
    }

    private Stream<String> answers(String key) {
        var input = Map.of("requestKey", UUID.randomUUID().toString(), "id", key, "fields", Map.of("name", "Eenmaal"));
        var calls = new ArrayList<Callable<JsonNode>>();
        IntStream.range(0, 20).forEach(number -> calls.add(() -> acknowledgement(nodes.at(number), input)));
        return Together.all(calls).stream()
                .map(answer -> answer.at("/data/answer/record/id").asText().equals(key) ? "done" : answer.toString());
    }

    /** Whoever is told to come back, does. */
    private JsonNode acknowledgement(Program node, Map<String, ?> input) throws IOException {
        var reply = nodes.researcher.send(node, Writers.REGISTER, Map.of("input", input));
        while (reply.statusCode() == 503) {
            reply = nodes.researcher.send(node, Writers.REGISTER, Map.of("input", input));
        }
        return Member.json(reply);
    }

    @Test
    void leaveABackupDuringWritesWhole() {
        Findings.of("R09", "backup while 20 write, put back in another folder", this::backUp);
    }

    private void backUp(Findings findings) {
        var file = folder.resolve("backup.zip");
        var writers = new Writers(nodes.researcher, "kopie/", nodes::at);
        long before;
        int code;
        try (writers) {
            Pause.of(Length.seconds(3, 60));
            before = writers.acknowledged().size();
            code = nodes.first.task("backup", file.toString());
            Pause.of(Length.seconds(2, 10));
        }
        findings.mustBe(0, "exit code of backup", code)
                .measured("acknowledged before", before)
                .measured("after", writers.acknowledged().size())
                .measured("longest wait", writers.longestWait() + " ms");
        var written = Stored.in(nodes.postgres.place(), "kopie/");
        try (var elsewhere = new Program(folder.resolve("elsewhere"), Map.of())) {
            findings.mustBe(0, "exit code of restore", elsewhere.task("restore", file.toString()))
                    .mustBe(0, "exit code of verify", elsewhere.task("verify"));
            elsewhere.start();
            compare(findings, before, written, Stored.in(Place.embeddedIn(elsewhere.folder()), "kopie/"));
        }
    }

    private static void compare(Findings findings, long before, Stored written, Stored restored) {
        var persons = restored.persons();
        var other = persons.entrySet().stream()
                .filter(person -> !person.getValue().equals(written.persons().get(person.getKey())))
                .count();
        findings.mustBeAtLeast(before, "put back", persons.size())
                .mustBe(0, "other than written", other)
                .mustBe(0, "half", restored.half());
    }
}
