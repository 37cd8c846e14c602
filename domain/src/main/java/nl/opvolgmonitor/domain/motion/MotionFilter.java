package nl.opvolgmonitor.domain.motion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.citation.DossierNumber;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which motions to list. Every condition given must hold; null or an empty list is no condition. A dossier may be spelled anyhow. */
public record MotionFilter(
        List<Procedure> procedure,
        List<ExecutionState> execution,
        @Nullable Key mover,
        @Nullable Boolean stub,
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
        @Nullable LocalDate adoptedFrom,
        @Nullable LocalDate adoptedBefore,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate silentSince,
        @Nullable Instant changedSince) {

    public MotionFilter {
        procedure = procedure == null ? List.of() : List.copyOf(procedure);
        execution = execution == null ? List.of() : List.copyOf(execution);
        dossier = DossierNumber.of(dossier);
    }
}
