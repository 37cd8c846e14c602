package nl.opvolgmonitor.persistence.event;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.event.Event;
import nl.opvolgmonitor.domain.event.Participation;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Events and participation, each in its own table. */
@Factory
final class EventRecords {

    @Singleton
    JdbcRecords<Event> events(Doors doors) {
        return new JdbcRecords<>(doors, Kind.EVENT, Event.class);
    }

    @Singleton
    JdbcRecords<Participation> participations(Doors doors) {
        return new JdbcRecords<>(doors, Kind.PARTICIPATION, Participation.class);
    }
}
