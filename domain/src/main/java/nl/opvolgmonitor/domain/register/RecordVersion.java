package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a record with its content, and where it stands. {@code recordedBy} and {@code movedBy} are pseudonyms. */
public record RecordVersion(
        Registered content,
        Change change,
        @Nullable String changeReason,
        String recordedBy,
        RecordStatus status,
        @Nullable Instant embargoUntil,
        @Nullable String reason,
        Instant since,
        String movedBy) {}
