package nl.opvolgmonitor.persistence.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.overview.RecordChange;
import nl.opvolgmonitor.domain.overview.RecordChangeType;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** A line of the view of changes; {@code fromVersion} is null when nothing was public before. */
public record ChangeRow(
        Key record,
        Kind kind,
        RecordChangeType type,
        int version,
        @Nullable Integer fromVersion,
        @Nullable String reason,
        Instant changedAt,
        LocalDate effectiveFrom,
        List<String> cursor) {

    RecordChange change(@Nullable Key about, List<FieldChange> changes) {
        return new RecordChange(type, record, kind, about, reason, changedAt, effectiveFrom, changes);
    }
}
