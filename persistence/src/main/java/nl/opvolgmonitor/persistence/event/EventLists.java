package nl.opvolgmonitor.persistence.event;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.event.Event;
import nl.opvolgmonitor.domain.event.EventFilter;
import nl.opvolgmonitor.domain.event.Participation;
import nl.opvolgmonitor.domain.event.ParticipationFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class EventLists {

    @Singleton
    Listing<Event, EventFilter> eventList(Doors doors, JdbcRecords<Event> records) {
        return new JdbcListing<>(doors, records, EventLists::events, Ordering::byTime);
    }

    @Singleton
    Listing<Participation, ParticipationFilter> participationList(Doors doors, JdbcRecords<Participation> records) {
        return new JdbcListing<>(doors, records, EventLists::participations, Ordering::byTime);
    }

    private static Conditions events(EventFilter filter) {
        return new Conditions().oneOf("k.type = ANY(:type)", "type", filter.type());
    }

    private static Conditions participations(ParticipationFilter filter) {
        return new Conditions()
                .oneOf("k.role = ANY(:role)", "role", filter.role())
                .where("k.year = :year", "year", filter.year());
    }
}
