package nl.opvolgmonitor.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresExtensionTest {

    private final TestDatabase database;

    PostgresExtensionTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void givesEachRoleItsOwnEntrance() throws SQLException {
        for (var role : DatabaseRole.values()) {
            assertThat(ask(role, "SELECT current_user")).isEqualTo(role.user());
        }
    }

    @Test
    void hasTheExtensionsThatTheMigrationsCountOn() throws SQLException {
        var extensions = ask(
                DatabaseRole.OM_APP,
                "SELECT string_agg(extname, ' ' ORDER BY extname) FROM pg_extension WHERE extname <> 'plpgsql'");

        assertThat(extensions).isEqualTo("btree_gist pg_trgm unaccent");
    }

    @Test
    void copiesTheTemplateForEveryone() throws SQLException {
        try (var other = TestDatabase.fresh()) {
            assertThat(other.name()).isNotEqualTo(database.name());
            assertThat(other.url()).endsWith(other.name());
            assertThat(other.properties()).containsEntry("datasources.public.username", "om_public");
        }
    }

    @Test
    void letsNobodyMakeTablesButTheMigrator() throws SQLException {
        assertThatThrownBy(() -> ask(DatabaseRole.OM_APP, "CREATE TABLE mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask(DatabaseRole.OM_PUBLIC, "CREATE TEMP TABLE mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    private String ask(DatabaseRole role, String sql) throws SQLException {
        try (var connection = database.connect(role);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
