package nl.opvolgmonitor.domain.recommendation;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** What the Rapporteur asked. {@code publishedIn} is a report or a document; {@code number} counts within it. {@code parts} can be followed up to different degrees. A stub is known from a later mention only; {@code plural} when one mention stands for several. */
public record Recommendation(
        Entry entry,
        RecommendationForm form,
        String text,
        @Nullable String rawText,
        @Nullable Integer number,
        @Nullable Integer page,
        Key publishedIn,
        List<String> parts,
        List<String> themes,
        List<String> targetGroups,
        List<String> instruments,
        @Nullable String targetDocument,
        @Nullable String strength,
        boolean formal,
        boolean stub,
        boolean plural,
        List<Link> links)
        implements Linked {

    public static final Reference<Recommendation> PUBLISHED_IN =
            new Reference<>("publishedIn", Recommendation::publishedIn);

    public Recommendation {
        Invariant.require(!text.isBlank(), "Een aanbeveling heeft een tekst");
        Invariant.require(number == null || number >= 1, "Aanbevelingen tellen vanaf 1");
        Invariant.require(
                form != RecommendationForm.NUMBERED || stub || number != null,
                "Een genummerde aanbeveling heeft een nummer");
        Invariant.require(
                !formal || form == RecommendationForm.NUMBERED, "Alleen een genummerde aanbeveling is formeel");
        parts = List.copyOf(parts);
        themes = List.copyOf(themes);
        targetGroups = List.copyOf(targetGroups);
        instruments = List.copyOf(instruments);
        links = List.copyOf(links);
    }

    /** How many of these carry a number. */
    public static int numberedAmong(List<Recommendation> recommendations) {
        return (int) recommendations.stream()
                .filter(recommendation -> recommendation.form() == RecommendationForm.NUMBERED)
                .count();
    }
}
