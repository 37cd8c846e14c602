package nl.opvolgmonitor.ui.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.overview.RecordChangeType;
import nl.opvolgmonitor.domain.overview.Series;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.FieldChange;
import nl.opvolgmonitor.ui.register.Kind;
import org.jspecify.annotations.Nullable;

/** A record that was added, changed or withdrawn; {@code record} is null when there is nothing left to read. */
public record RecordChange(
        RecordChangeType type,
        String key,
        Kind kind,
        @Nullable Named record,
        @Nullable Named about,
        @Nullable String reason,
        Instant changedAt,
        LocalDate effectiveFrom,
        List<FieldChange> changes) {

    /** What there is to tell: of a new record what it changes in its series, of a changed one all that differs. */
    public List<FieldChange> told() {
        return isAdded()
                ? changes.stream()
                        .filter(change -> Series.tells(
                                nl.opvolgmonitor.domain.register.Kind.valueOf(kind.name()), change.field()))
                        .toList()
                : changes;
    }

    /** Whether it is new, so that what was so before still stands in the record before it. */
    public boolean isAdded() {
        return type == RecordChangeType.ADDED;
    }
}
