package nl.opvolgmonitor.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers which requests were carried out, with their answer. */
public interface Requests {

    /** Waits for the same request to end, when it is under way elsewhere. */
    void lock(Request request);

    /** What the same request did before; empty when it is new. */
    Optional<Done> find(Request request);

    void keep(Request request, List<Affected> affected, Instant at);

    /** What was asked, as SHA-256 in hexadecimal, and what it affected. */
    record Done(String payload, List<Affected> affected) {}
}
