package nl.opvolgmonitor.domain.overview;

/** How many numbered recommendations share something, and the selection that lists them. The label is a name or an enum name. */
public record RecommendationCount(String label, int count, RecommendationSelection filter) {

    /** What was counted, in Dutch. */
    public String dutchLabel() {
        if (filter.response() != null) {
            return Label.of(filter.response().getFirst());
        }
        if (filter.implementation() != null) {
            return Label.of(filter.implementation().getFirst());
        }
        return filter.assessment() == null
                ? label
                : Label.of(filter.assessment().getFirst());
    }
}
