package nl.opvolgmonitor.ui.overview;

import java.util.List;
import nl.opvolgmonitor.ui.register.Connection;
import nl.opvolgmonitor.ui.source.DocumentEntry;

/** What the first page shows. */
public record HomePage(Overview overview, Connection<DocumentEntry> documents) {

    /** The register in counts; those of the groups are of numbered recommendations. */
    public record Overview(
            int recommendations,
            int formalRecommendations,
            List<Count> byResponse,
            List<Count> byImplementation,
            List<Count> byAssessment,
            List<Count> byMinistry,
            List<Count> byTheme,
            List<Count> byYear) {}
}
