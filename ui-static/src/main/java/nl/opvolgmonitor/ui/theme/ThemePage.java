package nl.opvolgmonitor.ui.theme;

import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.commitment.CommitmentEntry;
import nl.opvolgmonitor.ui.recommendation.Gathered;
import nl.opvolgmonitor.ui.recommendation.RecommendationEntry;
import nl.opvolgmonitor.ui.register.Connection;

/** What was asked about a theme. */
public record ThemePage(
        Connection<RecommendationEntry> recommendations,
        Connection<CommitmentEntry> late,
        Connection<CommitmentEntry> open) {

    public Gathered gathered(String theme) {
        return new Gathered(Query.NONE.with("thema", theme), recommendations, late, open);
    }
}
