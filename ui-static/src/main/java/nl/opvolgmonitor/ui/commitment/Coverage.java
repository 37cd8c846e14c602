package nl.opvolgmonitor.ui.commitment;

import java.util.List;
import nl.opvolgmonitor.domain.commitment.CoverageMode;
import nl.opvolgmonitor.domain.commitment.CoverageOutcome;
import nl.opvolgmonitor.domain.commitment.Extent;
import org.jspecify.annotations.Nullable;

/** How far a commitment covers what was asked, and why not fully. */
public record Coverage(
        String id,
        Extent extent,
        @Nullable String reason,
        CoverageMode mode,
        @Nullable CoverageOutcome outcome,
        List<String> parts,
        @Nullable Boolean precedesPublication,
        Commitment commitment) {

    public Coverage {
        // An advice that was fixed before there were parts holds none.
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
