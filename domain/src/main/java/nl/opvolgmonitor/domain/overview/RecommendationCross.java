package nl.opvolgmonitor.domain.overview;

/** How many numbered recommendations share two things, and the selection that lists them. Row and column are a name or an enum name. */
public record RecommendationCross(String row, String column, int count, RecommendationSelection filter) {

    /** The first thing that was counted, in Dutch. */
    public String dutchRow() {
        return filter.ministry() == null && filter.response() != null
                ? Label.of(filter.response().getFirst())
                : row;
    }

    /** The other thing that was counted, in Dutch. */
    public String dutchColumn() {
        if (filter.assessment() != null) {
            return Label.of(filter.assessment().getFirst());
        }
        if (filter.implementation() != null) {
            return Label.of(filter.implementation().getFirst());
        }
        return filter.response() == null ? column : Label.of(filter.response().getFirst());
    }
}
