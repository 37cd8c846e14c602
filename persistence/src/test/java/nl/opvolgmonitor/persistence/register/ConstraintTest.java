package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.AdviceEntry;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Requests;
import nl.opvolgmonitor.domain.fixture.Attempts;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservationLink;
import nl.opvolgmonitor.domain.observation.ObservationLinks;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.observation.TaskDecision;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Mute;
import nl.opvolgmonitor.domain.register.Note;
import nl.opvolgmonitor.domain.register.Notes;
import nl.opvolgmonitor.domain.signal.SignalParameter;
import nl.opvolgmonitor.domain.signal.SignalSettingChange;
import nl.opvolgmonitor.domain.signal.SignalSettingsLog;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import nl.opvolgmonitor.persistence.reading.ReadLetterSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Copies a good row and changes it as each line of {@code refused-rows.csv} says: a check comes before any other rule. */
@ExtendWith(RegisterExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ConstraintTest {

    private static final String ROWS = "/refused-rows.csv";

    private final TestRegister register;

    ConstraintTest(TestRegister register) {
        this.register = register;
    }

    @BeforeAll
    void entersGoodRows() {
        for (var kind : Kind.values()) {
            register.publish(Command.of(Samples.bare(register.typeOf(kind)), key(kind.name(), "bare"))
                    .on(Samples.DAY));
            register.publish(Command.of(Samples.full(register.typeOf(kind)), key(kind.name(), "full"))
                    .on(Samples.DAY));
        }
        var letter = Command.of(Samples.bare(Document.class), new Key("brief")).withText("Geachte voorzitter");
        register.publish(letter.quoting(new Key("brief"), "voorzitter"));
        entersWhatTheOfficeNotes(new Key("brief"));
        new ReadLetterSample(register).readAndAccepted(new Key("brief"));
        entersWhatTheHouseSays();
    }

    private void entersWhatTheHouseSays() {
        var observed = new Observation(
                ObservedEntity.COMMITMENT, new UUID(0, 1), null, RawFields.of(Map.of("Nummer", "TZ1")), false);
        long entry = register.bean(Observations.class).append(observed, "https://kamer.example/1", Samples.NOON);
        var tasks = register.bean(ObservationTasks.class);
        tasks.raise(entry, "De Kamer zegt: voldaan.", Samples.NOON);
        tasks.close(tasks.latest(true, 1).getFirst().entry(), new TaskDecision("gezien", Samples.NOON, "tester"));
        register.bean(ObservationLinks.class)
                .add(new ObservationLink(new Key("brief"), "TZ1", "gezien", Samples.NOON, "tester"));
        register.bean(FollowedDossiers.class).follow(new FollowedDossier("28638", ""), Samples.NOON, "tester");
    }

    private void entersWhatTheOfficeNotes(Key record) {
        var notes = register.bean(Notes.class);
        notes.add(new Note(record, "nabellen", Samples.NOON, "tester"));
        notes.add(new Mute(record, "R5", Samples.DAY, "bekend", Samples.NOON, "tester"));
        register.bean(TermLog.class)
                .add(
                        new Term(
                                TermKind.THEME,
                                "ONLINE",
                                1,
                                "Online",
                                null,
                                null,
                                Samples.DAY,
                                null,
                                null,
                                Samples.NOON),
                        "tester");
        register.bean(SignalSettingsLog.class)
                .add(new SignalSettingChange(SignalParameter.SOON_DAYS, null, 40, "meer tijd", Samples.NOON), "tester");
        entersAnAdvice();
        register.as(DatabaseRole.OM_APP).useHandle(handle -> handle.execute("""
                INSERT INTO register.file (sha256, type, size, name, bytes, text, uploaded_at, uploaded_by)
                VALUES (encode(sha256('x'), 'hex'), 'TEXT', 1, 'x.txt', 'x', 'x', now(), 'tester')"""));
        register.bean(Requests.class)
                .keep(Attempts.fresh(Attempts.RESEARCHER), List.of(new Affected(record, 1)), Samples.NOON);
    }

    private void entersAnAdvice() {
        var log = register.bean(AdviceLog.class);
        var picture = new AdviceEntry.Pictured(Samples.NOON, log.keep("{}"), List.of());
        log.add(new Key("advies"), picture, Samples.NOON, "tester");
    }

    @ParameterizedTest
    @CsvFileSource(resources = ROWS, delimiter = '|', quoteCharacter = '`')
    void refusesARowThatBreaksIt(String table, String constraint, String sample, String changes) {
        assertThatThrownBy(() -> insertACopy(table, sample, changes))
                .hasMessageContaining("violates check constraint \"" + constraint + "\"");
    }

    @Test
    void isTriedForEveryCheckThatDoesNotListNames() throws IOException {
        var constraints = register.strings(DatabaseRole.OM_MIGRATOR, """
                SELECT t.relname || ' ' || c.conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
                WHERE c.contype = 'c' AND c.connamespace = 'register'::regnamespace
                  AND NOT (cardinality(c.conkey) = 1 AND pg_get_constraintdef(c.oid) LIKE '%= ANY (ARRAY[%')""");

        assertThat(tried()).isNotEmpty().containsExactlyInAnyOrderElementsOf(constraints);
    }

    private void insertACopy(String table, String sample, String changes) {
        var known = Stream.of(Kind.values()).anyMatch(kind -> kind.name().equalsIgnoreCase(table));
        var key = known ? key(table, sample).value() : "";
        var sql = """
                INSERT INTO register.%1$s OVERRIDING SYSTEM VALUE
                SELECT (jsonb_populate_record(CAST(NULL AS register.%1$s), to_jsonb(k) || CAST(? AS jsonb))).* FROM (
                    SELECT * FROM register.%1$s k WHERE ? IN ('', to_jsonb(k) ->> 'record') ORDER BY 1 DESC LIMIT 1) k""".formatted(table);
        register.as(DatabaseRole.OM_APP)
                .useHandle(handle -> handle.execute(
                        sql, changes.replace("<record>", key).replace("<long>", "x".repeat(5_000_001)), key));
    }

    private static Key key(String table, String sample) {
        return new Key(table.toLowerCase(Locale.ROOT) + "-" + sample);
    }

    private static List<String> tried() throws IOException {
        try (var rows = ConstraintTest.class.getResourceAsStream(ROWS)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" \\| "))
                    .map(cells -> cells[0] + " " + cells[1])
                    .distinct()
                    .toList();
        }
    }
}
