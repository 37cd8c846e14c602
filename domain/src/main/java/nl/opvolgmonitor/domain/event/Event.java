package nl.opvolgmonitor.domain.event;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** Something that took place; {@code count} when the source counts several alike. {@code reference} is a title the source refers to. */
public record Event(
        Entry entry,
        EventType type,
        String name,
        @Nullable String audience,
        @Nullable String region,
        @Nullable Integer count,
        @Nullable EventStatus status,
        @Nullable Key document,
        @Nullable String reference,
        List<Link> links)
        implements Linked {

    public static final Reference<Event> DOCUMENT = new Reference<>("document", Event::document);

    public Event {
        Invariant.require(!name.isBlank(), "Een gebeurtenis heeft een naam");
        links = List.copyOf(links);
    }
}
