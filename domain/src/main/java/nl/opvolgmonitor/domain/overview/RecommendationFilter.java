package nl.opvolgmonitor.domain.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.citation.DossierNumber;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.jspecify.annotations.Nullable;

/** Which recommendations to list. Every condition given must hold; null or an empty list is no condition. A dossier may be spelled anyhow. */
public record RecommendationFilter(
        @Nullable Key publishedIn,
        List<RecommendationForm> form,
        @Nullable Boolean formal,
        @Nullable Key addressee,
        @Nullable Key ministry,
        @Nullable String theme,
        @Nullable String targetGroup,
        @Nullable Integer year,
        List<ResponseState> response,
        List<ImplementationState> implementation,
        List<AssessmentState> assessment,
        @Nullable Boolean closed,
        @Nullable String text,
        @Nullable Key office,
        @Nullable Key person,
        @Nullable Key committee,
        @Nullable String dossier,
        @Nullable Key report,
        @Nullable Key motion,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate silentSince,
        @Nullable Instant changedSince) {

    public RecommendationFilter {
        form = form == null ? List.of() : List.copyOf(form);
        response = response == null ? List.of() : List.copyOf(response);
        implementation = implementation == null ? List.of() : List.copyOf(implementation);
        assessment = assessment == null ? List.of() : List.copyOf(assessment);
        dossier = DossierNumber.of(dossier);
    }
}
