package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands: its last version and the status of that one. {@code publishedVersion} is the last that is
 * published, also when still under embargo; null without any. {@code proposers} are the subjects who wrote what is not
 * published yet, or handed it in for review. {@code reason} belongs to the last move.
 */
public record RecordState(
        Key key,
        Kind kind,
        int version,
        RecordStatus status,
        @Nullable Instant embargoUntil,
        @Nullable Integer publishedVersion,
        Set<String> proposers,
        @Nullable String reason,
        Instant since) {

    public RecordState {
        proposers = Set.copyOf(proposers);
    }
}
