package nl.opvolgmonitor.domain.account;

import java.util.List;

/** What accounts were typing into forms. Nobody sees that of another. */
public interface Drafts {

    /** The last kept first. */
    List<Draft> ofSubject(String subject);

    /** Keeps it in the place of what that account had at that address. InvalidContent when the content is no JSON. */
    void save(Draft draft);

    /** Forgets it; nothing happens when there is none. */
    void forget(String address, String subject);
}
