package nl.opvolgmonitor.ui.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.FailureReason;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** What became of a commitment. Parliament was not informed in writing, as far as known, when {@code informedBy} is null. */
public record Fulfilment(
        String id,
        FulfilmentStatus status,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable Named document,
        @Nullable FailureReason reason,
        @Nullable String explanation,
        @Nullable LocalDate parliamentInformedOn,
        @Nullable Named informedBy,
        List<Party> replacedBy,
        List<Proof> evidence)
        implements Dated {

    @Override
    public boolean isMadeThere() {
        return false;
    }

    /** Whether something came of it, so that it matters whether Parliament was told. */
    public boolean isOutcome() {
        return status != FulfilmentStatus.OPEN && status != FulfilmentStatus.IN_PROGRESS;
    }
}
