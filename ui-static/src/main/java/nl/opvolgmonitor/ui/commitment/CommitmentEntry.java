package nl.opvolgmonitor.ui.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.deadline.Term;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import nl.opvolgmonitor.ui.selection.Listed;
import org.jspecify.annotations.Nullable;

/** A promise or measure in a list: who, in what document, by when, and where it stands. */
public record CommitmentEntry(
        String id,
        CommitmentForm form,
        String text,
        FulfilmentStatus status,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable Named madeIn,
        @Nullable Named reportedIn,
        List<Party> parties,
        @Nullable Term deadline,
        Timing timing,
        List<Proof> evidence)
        implements Dated, Listed {

    /** Who promised it; empty when the source does not say. */
    public List<Party> madeBy() {
        return parties.stream().filter(party -> party.role() == Role.MADE_BY).toList();
    }

    /** The document it was made in, or else the one that tells of it; null when neither is known. */
    public @Nullable Named foundIn() {
        return madeIn == null ? reportedIn : madeIn;
    }
}
