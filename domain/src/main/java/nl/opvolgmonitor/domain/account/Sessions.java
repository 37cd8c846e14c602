package nl.opvolgmonitor.domain.account;

import java.time.Instant;
import java.util.Optional;

/** Keeps sessions where every node sees them. */
public interface Sessions {

    void add(Session session);

    /** Also one that is over. */
    Optional<Session> find(String fingerprint);

    void see(String fingerprint, Instant at);

    /** Ends it and forgets its token; nothing happens when it is over already. */
    void revoke(String fingerprint, Instant at);

    /** Ends every session of an account. */
    void revokeAllOf(String subject, Instant at);

    /** Removes what nobody can use any more. */
    void forgetThoseOverAt(Instant now);
}
