package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of each version, held against the rows that it comes from, after histories made by chance. */
@ExtendWith(RegisterExtension.class)
class StandingTest {

    private static final int STEPS = 150;

    private static final String PUBLIC = """
            (SELECT s.status = 'PUBLISHED' AND (s.embargo_until IS NULL OR s.embargo_until <= now()) FROM register.record_status s
             WHERE s.record = v.record AND s.version = v.version ORDER BY s.entry DESC LIMIT 1)""";

    private static final String OFFICE = """
            NOT EXISTS (SELECT FROM register.record_status s
                        WHERE s.record = v.record AND s.version = v.version AND s.status = 'WITHDRAWN')""";

    private final TestRegister register;

    StandingTest(TestRegister register) {
        this.register = register;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isWhatTheRowsSayAfterAnyHistory(long seed) {
        var chance = new Random(seed);
        IntStream.range(0, STEPS).forEach(step -> step("toeval-" + seed + "-" + chance.nextInt(12), chance));

        assertThat(register.bean(Kept.class).faults()).isEmpty();
        assertThat(differences("published", PUBLIC)).isEmpty();
        assertThat(differences("working", OFFICE)).isEmpty();
    }

    @Test
    void isMadeAgainFromTheRows() {
        step("opnieuw-1", new Random(1));
        register.database().tamper("UPDATE kept.standing SET status = NULL, link_names = '{x}'");
        assertThat(register.bean(Kept.class).faults()).isNotEmpty();

        register.as(DatabaseRole.OM_MIGRATOR).useHandle(handle -> handle.execute("CALL kept.fill()"));

        assertThat(register.bean(Kept.class).faults()).isEmpty();
    }

    @Test
    void isNotForTheApplicationToWrite() {
        assertThat(register.strings(
                        DatabaseRole.OM_MIGRATOR,
                        "SELECT DISTINCT privilege_type FROM information_schema.table_privileges"
                                + " WHERE table_schema = 'kept' AND grantee IN ('om_app', 'om_public')"))
                .containsExactly("SELECT");
    }

    /** At each instant at which anything was recorded: which versions the view tells to stand, and which do not by the rows, or the reverse. */
    private List<String> differences(String schema, String visible) {
        return register.strings(DatabaseRole.OM_MIGRATOR, """
                SELECT i.instant || ': ' || d.version FROM (SELECT DISTINCT recorded_at AS instant FROM register.record_version) i
                CROSS JOIN LATERAL (
                    ((%1$s) EXCEPT ALL (%2$s)) UNION ALL ((%2$s) EXCEPT ALL (%1$s))) d (version)""".formatted(counted(visible), kept(schema)));
    }

    /** As of an instant, with nothing but the rows themselves. */
    private static String counted(String visible) {
        return """
                SELECT v.record || ' ' || v.version FROM register.record_version v
                WHERE %s AND v.recorded_at <= i.instant AND NOT EXISTS (
                    SELECT FROM (SELECT v.* FROM register.record_version v WHERE %s) l
                    WHERE l.record = v.record AND l.version > v.version AND l.recorded_at <= i.instant)""".formatted(visible, visible);
    }

    private static String kept(String schema) {
        return "SELECT record || ' ' || version FROM %s.record_version k WHERE %s"
                .formatted(schema, AsOf.onAnyDay("k").replace(":known", "i.instant"));
    }

    /** A first version, or the next, or another status of one that is there. */
    private void step(String record, Random chance) {
        register.as(DatabaseRole.OM_APP).useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO register.record (key, kind) VALUES (?, 'COVERAGE') ON CONFLICT DO NOTHING", record);
            int last = handle.createQuery(
                            "SELECT coalesce(max(version), 0) FROM register.record_version WHERE record = :record")
                    .bind("record", record)
                    .mapTo(Integer.class)
                    .one();
            var version = last == 0 || chance.nextInt(3) == 0 ? last + 1 : 1 + chance.nextInt(last);
            if (version > last) {
                handle.execute("""
                        INSERT INTO register.record_version (record, version, effective_from, recorded_at, recorded_by, change)
                        VALUES (?, ?, date '2020-01-01' + ?, clock_timestamp(), 'tester', ?)""", record, version, chance.nextInt(900), version == 1 ? "REGISTERED" : "AMENDED");
                IntStream.rangeClosed(1, chance.nextInt(3))
                        .forEach(place -> handle.execute(
                                "INSERT INTO register.link (record, version, role, ordinal, name) VALUES (?, ?, 'EXECUTOR', ?, 'iemand')",
                                record,
                                version,
                                place));
            }
            handle.execute("""
                    INSERT INTO register.record_status (record, version, status, embargo_until, reason, recorded_at, recorded_by)
                    SELECT ?, ?, (ARRAY['CONCEPT', 'IN_REVIEW', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'WITHDRAWN'])[s.one],
                           CASE s.one WHEN 3 THEN now() - interval '1 hour' WHEN 4 THEN now() + interval '1 hour' END, 'in de proef', clock_timestamp(), 'tester'
                    FROM (SELECT CAST(? AS integer) AS one) s""", record, version, 1 + chance.nextInt(7));
        });
    }
}
