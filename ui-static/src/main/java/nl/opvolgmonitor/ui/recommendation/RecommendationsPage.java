package nl.opvolgmonitor.ui.recommendation;

import java.util.List;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Connection;

/** One page of the list of recommendations, and what the list can be narrowed to. */
public record RecommendationsPage(
        Connection<RecommendationEntry> recommendations, Choices overview, Connection<Named> organisations) {

    /** The themes and years that occur. */
    public record Choices(List<Choice> byTheme, List<Choice> byYear) {}

    /** One of them. */
    public record Choice(String label) {}

    public List<String> themes() {
        return overview.byTheme().stream().map(Choice::label).sorted().toList();
    }

    /** Newest first. */
    public List<String> years() {
        return overview.byYear().stream()
                .map(Choice::label)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }
}
