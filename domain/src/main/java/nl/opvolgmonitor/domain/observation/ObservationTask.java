package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something new in the open data of the Tweede Kamer that somebody has to look at.
 *
 * @param entry its place in the order of recording
 * @param observation the place of the observation that raised it
 * @param sentence what is new, in Dutch
 * @param decision what somebody decided; null while it is open
 */
public record ObservationTask(
        long entry,
        long observation,
        String sentence,
        Instant recordedAt,
        @Nullable TaskDecision decision) {}
