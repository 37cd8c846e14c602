package nl.opvolgmonitor.ui.assessment;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.assessment.ClosureOutcome;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** The closing or reopening of a recommendation. */
public record Closure(
        String id,
        ClosureOutcome outcome,
        String reason,
        @Nullable String remainingRisk,
        @Nullable Named replacedBy,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        List<Proof> evidence)
        implements Dated {}
