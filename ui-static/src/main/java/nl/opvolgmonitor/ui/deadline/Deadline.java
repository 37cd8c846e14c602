package nl.opvolgmonitor.ui.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.Resolution;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** By when. {@code raw} is null when no deadline is named; {@code revision} is 0 for the original. */
public record Deadline(
        String id,
        DeadlineKind kind,
        @Nullable String raw,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Firmness firmness,
        @Nullable String event,
        boolean yearImplied,
        @Nullable String yearFrom,
        @Nullable String resolvedWith,
        Resolution certainty,
        @Nullable LocalDate lastOccurrence,
        @Nullable LocalDate reviewOn,
        int revision,
        @Nullable String revisionReason,
        @Nullable Named announcedIn,
        List<Party> dependsOn,
        List<Proof> evidence)
        implements Dated {

    /** Whether the words were read as days. */
    public boolean hasWindow() {
        return latest != null || earliest != null;
    }
}
