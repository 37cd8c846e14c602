package nl.opvolgmonitor.domain.report;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** A publication; its moment is the day it was published. The years it covers are not the year it appeared. {@code responseTermDays} is a configured benchmark: the law (BWBR0034176, article 7) gives no term. */
public record Report(
        Entry entry,
        ReportType type,
        String title,
        List<String> aliases,
        boolean byRapporteur,
        @Nullable Integer coverageFrom,
        @Nullable Integer coverageTo,
        @Nullable Integer statedRecommendationCount,
        @Nullable Key previousEdition,
        @Nullable Key attachedTo,
        @Nullable String roleInResponse,
        int responseTermDays,
        @Nullable String url,
        @Nullable LocatorQuality locatorQuality,
        boolean stub,
        List<Link> links)
        implements Linked {

    /** The benchmark for an answer when nobody sets another, in days. */
    public static final int USUAL_RESPONSE_TERM = 92;

    public static final Reference<Report> PREVIOUS_EDITION =
            new Reference<>("previousEdition", Report::previousEdition);
    public static final Reference<Report> ATTACHED_TO = new Reference<>("attachedTo", Report::attachedTo);

    public Report {
        Invariant.require(!title.isBlank(), "Een publicatie heeft een titel");
        Invariant.require(
                coverageFrom == null || coverageTo == null || coverageFrom <= coverageTo,
                "De onderzochte jaren eindigen niet voor ze beginnen");
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
    }

    /** Whether as many numbered recommendations are registered as a source says it holds; null when no source says. */
    public @Nullable Boolean completeWith(int registered) {
        return statedRecommendationCount == null ? null : statedRecommendationCount == registered;
    }
}
