package nl.opvolgmonitor.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.backup.Snapshot;
import nl.opvolgmonitor.domain.backup.Snapshots;
import nl.opvolgmonitor.domain.backup.TableShape;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That no table is forgotten. */
@ExtendWith(RegisterExtension.class)
class CopiedTablesTest {

    private final TestRegister register;

    CopiedTablesTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void areAllTablesButThoseThatAreLeftOutForAReason() {
        var all = register.strings(DatabaseRole.OM_MIGRATOR, """
                SELECT schemaname || '.' || tablename FROM pg_tables
                WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> 'flyway_schema_history'""");
        var accountedFor =
                Stream.concat(names(), LeftOut.REASONS.keySet().stream()).toList();

        assertThat(all).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(accountedFor);
    }

    @Test
    void holdEveryColumnThatIsNotComputed() {
        var columns = register.strings(DatabaseRole.OM_MIGRATOR, """
                SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
                JOIN pg_tables ON schemaname = table_schema AND tablename = table_name
                WHERE is_generated = 'NEVER' AND table_schema NOT IN ('pg_catalog', 'information_schema', 'public')""");
        var copied = copied().stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column))
                .toList();

        assertThat(columns).containsAll(copied);
        assertThat(columns.stream()
                        .filter(column -> !LeftOut.holds(column.substring(0, column.lastIndexOf('.'))))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(copied);
    }

    @Test
    void comeAfterWhatTheyReferTo() {
        var order = names().toList();

        assertThat(order.indexOf("register.record")).isLessThan(order.indexOf("register.record_version"));
        assertThat(order.indexOf("follow.mail")).isLessThan(order.indexOf("follow.occasion"));
    }

    @Test
    void mayBeReadByTheApplicationWhichHasNoOtherRights() {
        var unreadable = names().filter(name -> register.strings(
                        DatabaseRole.OM_APP, "SELECT has_table_privilege('" + name + "', 'SELECT')::text")
                .equals(List.of("false")));

        assertThat(unreadable).isEmpty();
    }

    @Test
    void areOfTheLastMigration() {
        var last = register.strings(
                        DatabaseRole.OM_MIGRATOR,
                        "SELECT version FROM public.flyway_schema_history ORDER BY installed_rank DESC LIMIT 1")
                .getFirst();

        assertThat(register.bean(Snapshots.class).atOneInstant(Snapshot::schema))
                .isEqualTo(last);
    }

    private Stream<String> names() {
        return copied().stream().map(TableShape::name);
    }

    private List<TableShape> copied() {
        return register.bean(Snapshots.class).atOneInstant(Snapshot::tables);
    }
}
