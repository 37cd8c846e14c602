package nl.opvolgmonitor.persistence.overview;

import nl.opvolgmonitor.domain.overview.OverviewPart;
import org.jspecify.annotations.Nullable;

/** One count: which part of the overview, what is printed, what the filter asks for, what else it asks for, how many. */
public record CountRow(
        OverviewPart part,
        String label,
        String value,
        @Nullable String other,
        int count) {

    /** What else the filter asks for, of a part that has it. */
    String also() {
        if (other == null) {
            throw new IllegalStateException(part + " has one value only");
        }
        return other;
    }
}
