package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Back to a second before something went wrong in many records at once, as docs/operations.md tells an office to. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class PointInTimeRecoveryTest {

    private static final String DONE =
            "WAL archived and a base backup under 20 writers, a second noted, then a wrong change in every record; a new cluster recovered to that second";
    private static final String AMEND = "mutation ($input: AmendPersonInput!) "
            + "{ answer: amendPerson(input: $input) { __typename ... on Refusal { message } } }";
    private static final String WRONG = "SELECT count(*) FROM register.person WHERE name = 'Verkeerd'";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void keepsWhatWasAcknowledgedBeforeTheSecondAndNothingOfTheMistake() {
        Findings.of("R09b", DONE, this::recover);
    }

    private void recover(Findings findings) throws IOException {
        var postgres = Postgres.withEmptyDatabase(folder.resolve("postgres"));
        var archive = new Archive(postgres, folder.resolve("archive"));
        try (var nodes = new TwoNodes(folder, postgres, postgres.environment())) {
            var writers = new Writers(nodes.researcher, "terug/", nodes::at);
            try (writers) {
                Pause.of(Length.seconds(2, 30));
                archive.backUp();
                Pause.of(Length.seconds(4, 60));
            }
            var acknowledged = writers.acknowledged();
            var second = postgres.ask("SELECT date_trunc('second', now()) + interval '1 second'");
            Pause.of(Duration.ofSeconds(3));
            change(nodes, acknowledged.keySet());
            archive.complete();
            findings.mustBeAtLeast(1, "acknowledged before the second", acknowledged.size())
                    .mustBe(0, "strange answers", writers.strange().size())
                    .mustBe(acknowledged.size(), "changed after it", Long.parseLong(postgres.ask(WRONG)));
            var begun = System.nanoTime();
            try (var recovered = archive.at(second)) {
                findings.measured("recovery", (System.nanoTime() - begun) / 1_000_000 + " ms");
                compare(recovered, acknowledged, findings);
            }
        }
    }

    /** One by one, as the workplace changes many. */
    private static void change(TwoNodes nodes, Collection<String> keys) {
        for (var key : keys) {
            var input = Map.of(
                    "requestKey",
                    UUID.randomUUID().toString(),
                    "id",
                    key,
                    "expectedVersion",
                    1,
                    "fields",
                    Map.of("name", "Verkeerd"),
                    "reason",
                    "proef");
            var answer = nodes.researcher.ask(nodes.first, AMEND, Map.of("input", input));
            if (!answer.at("/data/answer/__typename").asText().equals("PersonAmended")) {
                throw new AssertionError(answer.toString());
            }
        }
    }

    private void compare(Postgres recovered, Map<String, String> acknowledged, Findings findings) {
        var stored = Stored.in(recovered.place(), "terug/");
        findings.mustBe(0, "lost", stored.lost(acknowledged))
                .mustBe(0, "half", stored.half())
                .mustBe(acknowledged.size(), "put back", stored.persons().size())
                .mustBe(0, "of the change", Long.parseLong(recovered.ask(WRONG)));
        try (var program = new Program(folder.resolve("recovered"), recovered.environment())) {
            findings.mustBe(0, "exit code of verify", program.task("verify"));
            program.start();
            var reader = Sessions.of(recovered.place(), "ONDERZOEKER");
            findings.mustBe(
                    0, "not read back as it was", Persons.unread(reader, List.of(program), acknowledged.keySet()));
        }
    }
}
