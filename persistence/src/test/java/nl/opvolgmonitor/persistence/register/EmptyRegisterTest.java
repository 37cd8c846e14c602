package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Recordings;
import nl.opvolgmonitor.persistence.PostgresExtension;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class EmptyRegisterTest {

    @Test
    void isEmptyAfterItsMigrations(TestDatabase database) {
        try (var context = ApplicationContext.run(database.properties())) {
            assertThat(context.getBean(Entries.class).isEmpty()).isTrue();
            assertThat(context.getBean(Recordings.class).last()).isEmpty();
        }
    }

    /** There a backup is about to be put back. */
    @Test
    void recordedNothingWhereThereAreNoTables() {
        try (var bare = TestDatabase.fresh()) {
            bare.tamper("DROP SCHEMA register CASCADE");
            try (var context = ApplicationContext.run(bare.properties())) {
                assertThat(context.getBean(Recordings.class).last()).isEmpty();
            }
        }
    }
}
