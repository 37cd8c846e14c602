package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.List;

/**
 * A line of the public correction log: a record that was published with an error and corrected, or withdrawn. {@code
 * correctedAt} is the instant at which the public saw it; {@code changes} are from the version seen before to this one, none
 * when it was withdrawn.
 */
public record Correction(
        Key record, Kind kind, CorrectionType type, String reason, Instant correctedAt, List<FieldChange> changes) {

    public Correction {
        changes = List.copyOf(changes);
    }
}
