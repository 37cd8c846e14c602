package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record with its content, and where it stands. {@code before} is the content of the version before, null
 * for the first; {@code recordedBy} and {@code movedBy} are pseudonyms.
 */
public record RecordVersion(
        Registered content,
        @Nullable Registered before,
        Change change,
        @Nullable String changeReason,
        String recordedBy,
        RecordStatus status,
        @Nullable Instant embargoUntil,
        @Nullable String reason,
        Instant since,
        String movedBy) {

    public int version() {
        return content.entry().version();
    }

    public Instant recordedAt() {
        return content.entry().recordedAt();
    }

    /** What differs from the version before; of the first version, all that is in it. */
    public List<FieldChange> changes() {
        var earlier = before == null ? new Fields(Map.of()) : Fields.of(before);
        return earlier.changesTo(Fields.of(content));
    }

    /** The same, after that version. */
    public RecordVersion after(RecordVersion earlier) {
        return new RecordVersion(
                content,
                earlier.content,
                change,
                changeReason,
                recordedBy,
                status,
                embargoUntil,
                reason,
                since,
                movedBy);
    }
}
