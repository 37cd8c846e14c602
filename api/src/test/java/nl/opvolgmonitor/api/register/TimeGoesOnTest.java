package nl.opvolgmonitor.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Recordings;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program starts on a machine that was set back an hour after the last record. */
class TimeGoesOnTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Instant ahead = Instant.now().plus(Duration.ofHours(1));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void countsFromTheLastThatWasRecorded() {
        try (var context = started(new MovableClock(ahead))) {
            context.getBean(RegisterLoader.class)
                    .load(List.of(new RegisterFolder(getClass().getClassLoader(), "stelsel")));
        }
        try (var context = started()) {
            var last = context.getBean(Recordings.class).last().orElseThrow();

            assertThat(last).isAfter(ahead.minusSeconds(1));
            assertThat(context.getBean(Clock.class).instant()).isAfter(last).isBefore(last.plusSeconds(60));
        }
    }

    private ApplicationContext started(Object... singletons) {
        return ApplicationContext.builder()
                .properties(database.properties())
                .properties(Map.of("opvolgmonitor.first-content", false))
                .singletons(singletons)
                .start();
    }
}
