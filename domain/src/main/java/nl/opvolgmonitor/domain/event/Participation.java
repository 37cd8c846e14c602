package nl.opvolgmonitor.domain.event;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;

/** Where the Rapporteur took part in a year; the organisations are links in the role ORGANISATION. */
public record Participation(
        Entry entry, ParticipationRole role, String subject, int year, Key document, List<Link> links)
        implements Linked {

    public static final Reference<Participation> DOCUMENT = new Reference<>("document", Participation::document);

    public Participation {
        links = List.copyOf(links);
    }
}
