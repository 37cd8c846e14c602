package nl.opvolgmonitor.domain.observation;

import java.net.URI;
import java.time.Instant;

/**
 * An observation as it is kept.
 *
 * @param entry its place in the order of recording
 * @param address where it was read
 */
public record KeptObservation(long entry, Observation observation, String address, Instant seenAt) {

    /** Where the source shows this one record, whatever page it was read on. */
    public String url() {
        return URI.create(address)
                .resolve("/OData/v4/2.0/%s(%s)".formatted(observation.entity().sourceName(), observation.sourceId()))
                .toString();
    }

    /** Whether it can be found by a name; what is gone keeps those that it had. */
    boolean goesBy(String name) {
        return observation.deleted() || observation.names().contains(name);
    }
}
