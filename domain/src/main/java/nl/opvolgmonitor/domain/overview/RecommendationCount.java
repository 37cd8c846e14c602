package nl.opvolgmonitor.domain.overview;

/** How many numbered recommendations share something, and the selection that lists them. The label is a name or an enum name. */
public record RecommendationCount(String label, int count, RecommendationSelection filter) {}
