package nl.opvolgmonitor.domain.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.citation.DossierNumber;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which commitments to list. Every condition given must hold; null or an empty list is no condition. A dossier may be spelled anyhow. */
public record CommitmentFilter(
        List<CommitmentForm> form,
        List<FulfilmentStatus> status,
        @Nullable Key toward,
        @Nullable Key document,
        @Nullable Key party,
        @Nullable Key programme,
        @Nullable Key partOf,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean hasUsableDeadline,
        List<TimingState> timing,
        @Nullable String text,
        @Nullable Key ministry,
        @Nullable Key office,
        @Nullable Key person,
        @Nullable Key committee,
        @Nullable String dossier,
        @Nullable Key report,
        @Nullable Key recommendation,
        @Nullable String theme,
        @Nullable String targetGroup,
        List<Firmness> firmness,
        List<ImplementationState> execution,
        @Nullable LocalDate madeFrom,
        @Nullable LocalDate madeBefore,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate silentSince,
        @Nullable Instant changedSince) {

    public CommitmentFilter {
        form = form == null ? List.of() : List.copyOf(form);
        status = status == null ? List.of() : List.copyOf(status);
        timing = timing == null ? List.of() : List.copyOf(timing);
        firmness = firmness == null ? List.of() : List.copyOf(firmness);
        execution = execution == null ? List.of() : List.copyOf(execution);
        dossier = DossierNumber.of(dossier);
    }
}
