package nl.opvolgmonitor.persistence.deadline;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Deadlines, each in its own table. */
@Factory
final class DeadlineRecords {

    @Singleton
    JdbcRecords<Deadline> deadlines(Doors doors) {
        return new JdbcRecords<>(doors, Kind.DEADLINE, Deadline.class);
    }
}
