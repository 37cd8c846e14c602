package nl.opvolgmonitor.ui.register;

import java.time.Instant;
import java.util.List;

/** A record that was published with an error and corrected, or withdrawn. */
public record Correction(
        String record, Kind kind, CorrectionType type, String reason, Instant correctedAt, List<FieldChange> changes) {

    public boolean withdrawn() {
        return type == CorrectionType.WITHDRAWN;
    }
}
