package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class AppendOnlyTest {

    private final TestRegister register;

    AppendOnlyTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void hasAllTablesInView() {
        assertThat(tables()).hasSize(Kind.values().length + 28);
    }

    @TestFactory
    Stream<DynamicTest> doesNotGrantChangesToTheApplication() {
        return tables().stream()
                .flatMap(table -> changes(table)
                        .map(change -> DynamicTest.dynamicTest(
                                change, () -> refuses(DatabaseRole.OM_APP, change, "permission denied"))));
    }

    @TestFactory
    Stream<DynamicTest> stopsChangesByTheOwnerOfTheTables() {
        return tables().stream()
                .flatMap(table -> changes(table)
                        .map(change -> DynamicTest.dynamicTest(
                                change, () -> refuses(DatabaseRole.OM_MIGRATOR, change, "History is append-only"))));
    }

    @Test
    void letsTheApplicationWriteThroughNoView() {
        var writable = register.strings(DatabaseRole.OM_MIGRATOR, """
                SELECT table_schema || '.' || table_name || ' ' || privilege_type FROM information_schema.table_privileges
                WHERE table_schema IN ('working', 'published') AND privilege_type <> 'SELECT' AND grantee = 'om_app'""");

        assertThat(writable).isEmpty();
    }

    private List<String> tables() {
        return register.strings(
                DatabaseRole.OM_MIGRATOR,
                "SELECT tablename FROM pg_tables WHERE schemaname = 'register' ORDER BY tablename");
    }

    private Stream<String> changes(String table) {
        var column = register.strings(
                        DatabaseRole.OM_MIGRATOR,
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'register'"
                                + " AND is_identity = 'NO' AND table_name = '" + table + "' ORDER BY ordinal_position")
                .getFirst();
        return Stream.of(
                "UPDATE register.%1$s SET %2$s = %2$s".formatted(table, column),
                "DELETE FROM register." + table,
                "TRUNCATE register." + table + " CASCADE");
    }

    private void refuses(DatabaseRole role, String change, String reason) {
        assertThatThrownBy(() -> register.as(role).useHandle(handle -> handle.execute(change)))
                .hasMessageContaining(reason);
    }
}
