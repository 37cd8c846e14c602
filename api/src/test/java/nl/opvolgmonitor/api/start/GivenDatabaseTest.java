package nl.opvolgmonitor.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenDatabaseTest {

    @Test
    void isNotThereWithoutAnAddress() {
        assertThat(GivenDatabase.in(Map.of())).isEmpty();
        assertThat(GivenDatabase.in(Map.of("JDBC_URL", " "))).isEmpty();
    }

    @Test
    void knowsTheThreeRolesByTheirUsualNames() {
        var database = GivenDatabase.in(Map.of("JDBC_URL", "jdbc:postgresql://db/om", "OM_APP_PASSWORD", "secret"))
                .orElseThrow();

        assertThat(database.properties())
                .containsEntry("datasources.default.username", "om_app")
                .containsEntry("datasources.default.password", "secret")
                .containsEntry("datasources.public.username", "om_public");
        assertThat(database.migrator().user()).isEqualTo("om_migrator");
    }
}
