package nl.opvolgmonitor.persistence.deadline;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.deadline.DeadlinesByEvent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.persistence.register.Doors;

/** Finds deadlines by their event, through the door of the office. */
@Singleton
final class JdbcDeadlinesByEvent implements DeadlinesByEvent {

    private final Doors doors;

    JdbcDeadlinesByEvent(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Set<Key> naming(Set<String> events) {
        return doors.writing()
                .withHandle(handle -> handle
                        .createQuery("SELECT record FROM deadline WHERE event = ANY(:events)")
                        .bindArray("events", String.class, events)
                        .mapTo(String.class)
                        .stream()
                        .map(Key::new)
                        .collect(Collectors.toSet()));
    }
}
