package nl.opvolgmonitor.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What accounts were typing into forms. Nobody sees that of another. */
public interface Drafts {

    /** The last kept first. */
    List<Draft> ofSubject(String subject);

    /** What that account had at that address. */
    Optional<Draft> at(String address, String subject);

    /** How many that account has at other addresses. */
    int beside(String address, String subject);

    /** Keeps it in the place of what that account had at that address. InvalidContent when the content is no JSON. */
    void save(Draft draft);

    /** Forgets it; nothing happens when there is none. */
    void forget(String address, String subject);

    /** Forgets what nobody touched since that instant, of all accounts. */
    void forgetUntouchedSince(Instant instant);
}
