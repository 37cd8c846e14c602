package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
class PublicRoleTest {

    private static final String RELATIONS = """
            SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'v', 'm', 'S', 'p', 'f') AND n.nspname IN ('register', 'working', 'published', 'public')""";

    private final TestRegister register;

    PublicRoleTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void readsTheViewsOfSchemaPublishedAndNothingElse() {
        var readable = register.strings(
                DatabaseRole.OM_MIGRATOR, RELATIONS + " AND has_table_privilege('om_public', c.oid, 'SELECT')");
        var published = register.strings(
                DatabaseRole.OM_MIGRATOR,
                "SELECT 'published.' || viewname FROM pg_views WHERE schemaname = 'published'");

        assertThat(published).hasSize(Kind.values().length + 25);
        assertThat(readable).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void mayDoNothingButRead() {
        assertThat(register.strings(DatabaseRole.OM_MIGRATOR, RELATIONS + """
                 AND c.relkind <> 'S' AND (has_table_privilege('om_public', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
                     OR has_any_column_privilege('om_public', c.oid, 'INSERT, UPDATE, REFERENCES'))""")).isEmpty();
        assertThat(register.strings(
                        DatabaseRole.OM_MIGRATOR,
                        "SELECT nspname FROM pg_namespace WHERE has_schema_privilege('om_public', oid, 'CREATE')"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "working"})
    void doesNotEvenEnter(String schema) {
        assertThat(register.strings(
                        DatabaseRole.OM_MIGRATOR,
                        "SELECT nspname FROM pg_namespace WHERE nspname = '" + schema
                                + "' AND has_schema_privilege('om_public', oid, 'USAGE')"))
                .isEmpty();
        assertThatThrownBy(() -> asPublic("SELECT * FROM " + schema + ".record"))
                .hasMessageContaining("permission denied for schema " + schema);
    }

    @TestFactory
    Stream<DynamicTest> isRefusedEveryWrite() {
        return register
                .strings(DatabaseRole.OM_MIGRATOR, "SELECT viewname FROM pg_views WHERE schemaname = 'published'")
                .stream()
                .flatMap(view ->
                        Stream.of("DELETE FROM published." + view, "INSERT INTO published." + view + " DEFAULT VALUES"))
                .map(write -> DynamicTest.dynamicTest(
                        write,
                        () -> assertThatThrownBy(() -> asPublic(write))
                                .hasMessageMatching("(?s).*permission denied.*|.*cannot (delete|insert).*")));
    }

    @Test
    void seesNoInternalNoteAndNobodysName() {
        assertThat(register.strings(
                        DatabaseRole.OM_MIGRATOR,
                        "SELECT table_name || '.' || column_name FROM information_schema.columns"
                                + " WHERE table_schema = 'published' AND (column_name IN ('internal_note', 'recorded_by', 'embargo_until')"
                                + " OR column_name LIKE '%note%' AND column_name <> 'footnote')"))
                .isEmpty();
    }

    private int asPublic(String sql) {
        return register.as(DatabaseRole.OM_PUBLIC).withHandle(handle -> handle.execute(sql));
    }
}
