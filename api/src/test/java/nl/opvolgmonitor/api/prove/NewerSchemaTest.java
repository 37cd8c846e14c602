package nl.opvolgmonitor.api.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** This version on the tables of a next one, which only adds: so the next one can be rolled out a node at a time, and rolled back. */
@EnabledIfSystemProperty(named = Length.PROPERTY, matches = Length.SHORT_OR_LONG)
class NewerSchemaTest {

    /** What a next version may do before all nodes run it: a table, an index, or a column, without a value in rows that are sealed. */
    private static final String EXPANDED = """
            ALTER TABLE register.person ADD COLUMN honorific text;
            ALTER TABLE register.record_version ADD COLUMN origin text;
            CREATE TABLE register.later (entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text NOT NULL);
            CALL register.make_append_only('later');
            CREATE INDEX person_by_honorific ON register.person (honorific);
            """;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void servesOnTablesThatWereExtended() {
        Findings.of(
                "R11",
                "one of two nodes starts as a later version and extends the tables, under 20 writers and 6 readers; then it is rolled back",
                this::extend);
    }

    private void extend(Findings findings) {
        try (var nodes = new TwoNodes(folder)) {
            var readers = new Readers(List.of(nodes.first));
            var writers = new Writers(nodes.researcher, "eerder/", nodes::at);
            try (readers;
                    writers) {
                Pause.of(Length.seconds(3, 30));
                nodes.second.stop();
                nodes.second.update(later()).start();
                Pause.of(Length.seconds(4, 30));
                nodes.second.stop();
                nodes.second.rollBack().start();
            }
            var again = new Writers(nodes.researcher, "later/", nodes::at);
            try (again) {
                Pause.of(Length.seconds(3, 30));
            }
            Stored.in(nodes.postgres.place(), writers.prefix()).compare(writers, findings);
            findings.mustBe(
                            999,
                            "last migration",
                            Long.parseLong(nodes.postgres.ask("SELECT max(version) FROM flyway_schema_history")))
                    .mustBeAtLeast(1, "served", readers.served())
                    .measured("given up at the time limit", readers.late())
                    .mustBe(
                            0,
                            "strange answers to readers"
                                    + readers.strange().stream()
                                            .findAny()
                                            .map(" e.g. "::concat)
                                            .orElse(""),
                            readers.strange().size())
                    .mustBeAtLeast(
                            1,
                            "acknowledged after the start",
                            again.acknowledged().size())
                    .mustBe(0, "exit code of verify", nodes.second.task("verify"));
        }
    }

    /** A folder with the migration that this version does not know. */
    private Path later() {
        var migration = folder.resolve("later/db/migration/V999__later.sql");
        try {
            Files.createDirectories(migration.getParent());
            Files.writeString(migration, EXPANDED);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return folder.resolve("later");
    }
}
