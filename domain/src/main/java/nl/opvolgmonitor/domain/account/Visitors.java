package nl.opvolgmonitor.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers of each account when it signed in and with what roles. */
public interface Visitors {

    void signedIn(Actor actor, Instant at);

    /** Empty when that account never signed in. */
    Optional<Visitor> find(String subject);

    /** The last who signed in first. */
    List<Visitor> all();
}
