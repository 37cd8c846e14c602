package nl.opvolgmonitor.domain.deadline;

import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;

/** Finds deadlines by the event that they name. It sees drafts, so it never serves the public. */
public interface DeadlinesByEvent {

    /** The records of which any version names one of these events. */
    Set<Key> naming(Set<String> events);
}
