package nl.opvolgmonitor.domain.event;

import java.util.List;

/** Which events to list. Every condition given must hold; null or an empty list is no condition. */
public record EventFilter(List<EventType> type) {

    public EventFilter {
        type = type == null ? List.of() : List.copyOf(type);
    }
}
