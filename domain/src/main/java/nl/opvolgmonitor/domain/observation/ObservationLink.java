package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says which number a commitment has in the House's register.
 *
 * @param number such as {@code TZ202412-116}; null when it has none there after all
 */
public record ObservationLink(
        Key record, @Nullable String number, String reason, Instant recordedAt, String recordedBy) {

    public ObservationLink {
        Invariant.requireText(reason, "Wie een nummer bij een toezegging zet, zegt waarom");
    }
}
