package nl.opvolgmonitor.ui.recommendation;

import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.selection.ListPage;

/** One page of the list of recommendations. */
public record RecommendationsPage(Connection<RecommendationEntry> found) implements ListPage {}
