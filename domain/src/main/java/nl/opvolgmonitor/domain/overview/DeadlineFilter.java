package nl.opvolgmonitor.domain.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.citation.DossierNumber;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.Resolution;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which deadlines, as they now stand, to list. Every condition given must hold; null or an empty list is no condition. A dossier may be spelled anyhow. */
public record DeadlineFilter(
        List<DeadlineKind> kind,
        @Nullable LocalDate latestFrom,
        @Nullable LocalDate latestBefore,
        @Nullable Key subject,
        @Nullable Key ministry,
        @Nullable Key office,
        @Nullable Key person,
        @Nullable Key committee,
        @Nullable String dossier,
        @Nullable Key report,
        @Nullable Key recommendation,
        @Nullable String theme,
        @Nullable String targetGroup,
        List<CommitmentForm> form,
        List<Firmness> firmness,
        List<Resolution> certainty,
        List<TimingState> timing,
        @Nullable LocalDate overdueSince,
        @Nullable Instant changedSince,
        @Nullable Boolean withoutLatest) {

    public DeadlineFilter {
        kind = kind == null ? List.of() : List.copyOf(kind);
        form = form == null ? List.of() : List.copyOf(form);
        firmness = firmness == null ? List.of() : List.copyOf(firmness);
        certainty = certainty == null ? List.of() : List.copyOf(certainty);
        timing = timing == null ? List.of() : List.copyOf(timing);
        dossier = DossierNumber.of(dossier);
    }
}
