package nl.opvolgmonitor.ui.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.report.ReportType;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Bar;
import nl.opvolgmonitor.ui.recommendation.RecommendationEntry;
import nl.opvolgmonitor.ui.register.NaturalOrder;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import nl.opvolgmonitor.ui.register.Tie;
import org.jspecify.annotations.Nullable;

/** One publication with where each of its recommendations stands. */
public record ReportPage(
        String id,
        ReportType type,
        String title,
        List<String> aliases,
        boolean byRapporteur,
        @Nullable Moment effective,
        Instant recordedAt,
        @Nullable Integer coverageFrom,
        @Nullable Integer coverageTo,
        @Nullable Integer statedRecommendationCount,
        int registeredRecommendationCount,
        @Nullable Named previousEdition,
        List<Named> nextEditions,
        @Nullable Named attachedTo,
        @Nullable String roleInResponse,
        int responseTermDays,
        @Nullable Long daysToResponse,
        @Nullable String url,
        boolean stub,
        List<Party> parties,
        List<Named> documents,
        List<Asked> recommendations,
        List<Tie> relations,
        List<Proof> evidence) {

    /** A recommendation of it, and the documents that answer it. */
    public record Asked(
            String id,
            RecommendationForm form,
            String text,
            @Nullable Integer number,
            @Nullable Moment effective,
            Named publishedIn,
            List<Party> addressees,
            ResponseState responseState,
            ImplementationState implementationState,
            AssessmentState assessmentState,
            @Nullable Integer page,
            List<Answer> responses) {

        RecommendationEntry entry() {
            return new RecommendationEntry(
                    id,
                    form,
                    text,
                    number,
                    effective,
                    publishedIn,
                    addressees,
                    responseState,
                    implementationState,
                    assessmentState);
        }
    }

    public record Answer(@Nullable Named document) {}

    /** In the order in which they stand in it. */
    public List<RecommendationEntry> entries() {
        return recommendations.stream()
                .map(Asked::entry)
                .sorted(Comparator.comparing(RecommendationEntry::id, NaturalOrder.OF_KEYS))
                .toList();
    }

    /** The letters that answer it. */
    public List<Named> letters() {
        return recommendations.stream()
                .flatMap(asked -> asked.responses().stream())
                .map(Answer::document)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The years it covers, when a source says which. */
    public @Nullable String coverage() {
        if (coverageFrom == null || coverageTo == null) {
            return null;
        }
        return coverageFrom.equals(coverageTo) ? String.valueOf(coverageFrom) : coverageFrom + "–" + coverageTo;
    }

    public Bar responses(Site site) {
        return bar(site, "reactie", RecommendationEntry::responseState);
    }

    public Bar implementations(Site site) {
        return bar(site, "uitvoering", RecommendationEntry::implementationState);
    }

    public Bar assessments(Site site) {
        return bar(site, "oordeel", RecommendationEntry::assessmentState);
    }

    private Bar bar(Site site, String condition, Function<RecommendationEntry, Enum<?>> state) {
        return Bar.of(
                entries().stream().map(state).toList(),
                each -> site.links()
                        .recommendations(Query.NONE
                                .with(condition, site.labels().address(each))
                                .with("rapport", id)));
    }
}
