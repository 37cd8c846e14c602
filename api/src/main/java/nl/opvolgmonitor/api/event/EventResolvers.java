package nl.opvolgmonitor.api.event;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.event.Event;
import nl.opvolgmonitor.domain.event.EventFilter;
import nl.opvolgmonitor.domain.event.Participation;
import nl.opvolgmonitor.domain.event.ParticipationFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.source.Document;

/** What took place, and where the Rapporteur took part. */
@Singleton
final class EventResolvers implements Resolvers {

    private final Listing<Event, EventFilter> events;
    private final Listing<Participation, ParticipationFilter> participations;

    EventResolvers(Listing<Event, EventFilter> events, Listing<Participation, ParticipationFilter> participations) {
        this.events = events;
        this.participations = participations;
    }

    @Override
    public void addTo(Graph graph) {
        graph.list("Query.events", events, EventFilter.class);
        graph.one("Event.document", Document.class, Event::document);
        graph.links("Event.parties");
        graph.many("Document.events", Event.class, Event.DOCUMENT);
        graph.list("Query.participations", participations, ParticipationFilter.class);
        graph.one("Participation.document", Document.class, Participation::document);
        graph.links("Participation.organisations", Role.ORGANISATION);
        graph.many("Document.participations", Participation.class, Participation.DOCUMENT);
        graph.linked("Organisation.participations", Participation.class, Role.ORGANISATION);
    }
}
