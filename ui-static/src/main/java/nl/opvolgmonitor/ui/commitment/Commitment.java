package nl.opvolgmonitor.ui.commitment;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.AmountPer;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.Provenance;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.domain.commitment.Visibility;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.Head;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.SchemaOrg;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.deadline.Deadline;
import nl.opvolgmonitor.ui.implementation.ImplementationReport;
import nl.opvolgmonitor.ui.observation.HouseSays;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** A promise or measure with its deadlines, oldest first, and what became of it, oldest first. */
public record Commitment(
        String id,
        CommitmentForm form,
        String text,
        FulfilmentStatus status,
        @Nullable Firmness firmness,
        Provenance provenance,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable Named madeIn,
        @Nullable Named reportedIn,
        @Nullable String setting,
        @Nullable Named partOf,
        @Nullable Named programme,
        @Nullable String deliverable,
        @Nullable String region,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable AmountPer amountPer,
        @Nullable Boolean structural,
        Visibility visibility,
        @Nullable String visibilityReason,
        @Nullable String reservation,
        @Nullable String reservationDependsOn,
        List<String> indicators,
        @Nullable Integer appliesFrom,
        @Nullable Integer appliesTo,
        List<Party> parties,
        boolean assessorInvolved,
        List<Deadline> deadlines,
        Timing timing,
        List<Fulfilment> fulfilments,
        List<Named> replaces,
        List<ImplementationReport> implementationReports,
        List<Proof> evidence,
        @Nullable HouseSays houseSays)
        implements Dated {

    /** What its page tells to programs. */
    public Head head(Site site) {
        var told = SchemaOrg.record("CreativeWork", site.label(form), id, text, effectiveFrom)
                .in(madeIn == null ? reportedIn : madeIn);
        return Head.ofRecord(site.links(), "toezeggingen", id, told);
    }

    /** Everyone named in that role, in the order of the source. */
    public List<Party> in(Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    /** The roles in which anyone is named, in a fixed order. */
    public List<Role> roles() {
        return parties.stream().map(Party::role).distinct().sorted().toList();
    }

    /** The very day on which it was made; null when the source is less exact. */
    @Nullable
    LocalDate day() {
        if (effective == null) {
            return effectiveFrom;
        }
        return effective.precision() == Precision.DAY ? effective.latest() : null;
    }

    /** The deadline as it now stands; null when none was registered. */
    public @Nullable Deadline deadline() {
        return deadlines.isEmpty() ? null : deadlines.getLast();
    }

    public List<Deadline> earlierDeadlines() {
        return deadlines.isEmpty() ? List.of() : deadlines.subList(0, deadlines.size() - 1);
    }

    public String amountInWords(Language language) {
        return currency + " "
                + NumberFormat.getNumberInstance(language.locale()).format(amount);
    }

    /** The years for which it holds. */
    public String years() {
        return (appliesFrom == null ? "" : appliesFrom) + "–" + (appliesTo == null ? "" : appliesTo);
    }
}
