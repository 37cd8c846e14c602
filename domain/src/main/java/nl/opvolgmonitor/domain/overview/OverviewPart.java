package nl.opvolgmonitor.domain.overview;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What of an {@link Overview} can be counted without the rest of it. */
public enum OverviewPart {
    RECOMMENDATIONS("recommendations"),
    FORMAL_RECOMMENDATIONS("formalRecommendations"),
    COMMITMENTS("commitments"),
    MOTIONS("motions"),
    RESPONSE("byResponse"),
    IMPLEMENTATION("byImplementation"),
    ASSESSMENT("byAssessment"),
    MINISTRY("byMinistry"),
    THEME("byTheme"),
    YEAR("byYear"),
    TIMING("byTiming"),
    RESPONSE_AND_ASSESSMENT("byResponseAndAssessment"),
    MINISTRY_AND_RESPONSE("byMinistryAndResponse"),
    MINISTRY_AND_IMPLEMENTATION("byMinistryAndImplementation"),
    MINISTRY_AND_ASSESSMENT("byMinistryAndAssessment"),
    RESPONSE_TIME("responseTimes");

    private final String component;

    OverviewPart(String component) {
        this.component = component;
    }

    /** The component of the overview that holds it. */
    public String component() {
        return component;
    }

    /** Those whose component is asked for. */
    public static Set<OverviewPart> of(Predicate<String> asked) {
        var parts = EnumSet.allOf(OverviewPart.class);
        parts.removeIf(part -> !asked.test(part.component));
        return parts;
    }
}
