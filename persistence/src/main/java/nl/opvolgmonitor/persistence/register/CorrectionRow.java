package nl.opvolgmonitor.persistence.register;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.register.Correction;
import nl.opvolgmonitor.domain.register.CorrectionType;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** A line of the view of corrections; {@code fromVersion} is null when nothing was public before. */
public record CorrectionRow(
        Key record,
        Kind kind,
        CorrectionType change,
        int version,
        @Nullable Integer fromVersion,
        String reason,
        Instant correctedAt) {

    boolean isFrom(Registered content) {
        return Integer.valueOf(content.entry().version()).equals(fromVersion);
    }

    boolean isTo(Registered content) {
        return content.entry().version() == version;
    }

    Correction correction(List<FieldChange> changes) {
        return new Correction(record, kind, change, reason, correctedAt, changes);
    }
}
