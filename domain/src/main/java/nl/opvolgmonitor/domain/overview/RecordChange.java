package nl.opvolgmonitor.domain.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A record that was added, changed or withdrawn. {@code about} is what an entry of a series is about, such as the commitment of
 * a deadline, null for what is no such entry. {@code changes} are from the version the public saw before, and of an entry of a
 * series from the entry before; none of what was withdrawn. {@code changedAt} is when the public saw it.
 */
public record RecordChange(
        RecordChangeType type,
        Key key,
        Kind kind,
        @Nullable Key about,
        @Nullable String reason,
        Instant changedAt,
        LocalDate effectiveFrom,
        List<FieldChange> changes) {

    public RecordChange {
        changes = List.copyOf(changes);
    }

    /** What is left to read; null of what was withdrawn. */
    public @Nullable Key shown() {
        return type == RecordChangeType.WITHDRAWN ? null : key;
    }
}
