package nl.opvolgmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.opvolgmonitor.persistence.PostgresExtension;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class ApplicationTest {

    @Test
    void readsInPublicAsAnotherRoleThanItWrites(TestDatabase database) throws SQLException {
        try (var context = ApplicationContext.run(database.properties())) {
            assertThat(userOf(context, "default")).isEqualTo("om_app");
            assertThat(userOf(context, "public")).isEqualTo("om_public");
        }
    }

    private static String userOf(ApplicationContext context, String name) throws SQLException {
        var source = context.getBean(DataSource.class, Qualifiers.byName(name));
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }
}
