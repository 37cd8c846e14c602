package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Map;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;

/** When something was done, as the register writes it: a day, or a period in the words of the source. */
final class Effective {

    private Effective() {}

    static Map<String, Object> of(DeadlineReading reading) {
        if (reading.earliest() == null || reading.latest() == null) {
            return Map.of();
        }
        if (reading.earliest().equals(reading.latest())) {
            return Map.of("effective", reading.latest().toString());
        }
        var precision = reading.kind() == DeadlineKind.MONTH ? "MONTH" : "YEAR_RANGE";
        return Map.of(
                "effective",
                Map.of(
                        "raw", reading.raw(),
                        "precision", precision,
                        "earliest", reading.earliest().toString(),
                        "latest", reading.latest().toString()));
    }
}
