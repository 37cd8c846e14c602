package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How reading the open data went.
 *
 * @param startedAt of the last round; null when there never was one
 * @param endedAt of the last round; null while it goes on, or when it was cut off
 * @param succeededAt when a round last read everything; null when none did
 * @param news how many observations the last round kept
 * @param failures how many rounds in a row did not read everything
 * @param trouble what went wrong last, in Dutch; null when nothing ever did
 * @param troubleAt when; null when nothing ever did
 */
public record ConnectorState(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant succeededAt,
        int news,
        int failures,
        @Nullable String trouble,
        @Nullable Instant troubleAt) {

    public static final ConnectorState NEVER = new ConnectorState(null, null, null, 0, 0, null, null);
}
