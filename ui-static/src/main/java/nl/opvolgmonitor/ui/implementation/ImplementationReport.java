package nl.opvolgmonitor.ui.implementation;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.implementation.ClaimType;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** What the cabinet itself reports. */
public record ImplementationReport(
        String id,
        ImplementationStatus status,
        String claim,
        @Nullable ClaimType claimType,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        Named document,
        List<Proof> evidence)
        implements Dated {

    /** Whether its words are those of a quote, so that they need not be shown twice. */
    public boolean isQuoted() {
        return evidence.stream().anyMatch(proof -> proof.quote().strip().equals(claim.strip()));
    }
}
