package nl.opvolgmonitor.persistence.recommendation;

import nl.opvolgmonitor.domain.overview.RecommendationFacet;
import nl.opvolgmonitor.persistence.organisation.Actors;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Dimension;
import nl.opvolgmonitor.persistence.register.Links;
import nl.opvolgmonitor.persistence.register.Via;
import nl.opvolgmonitor.persistence.report.Publications;
import nl.opvolgmonitor.persistence.source.Dossiers;

/** What a recommendation with alias {@code k} is chosen and counted by. */
final class RecommendationDimensions {

    private static final Via RESPONSES = Via.held("response", "s.recommendation = k.record");

    /** What it was published in, what that was attached to, and what answers it. */
    private static final String DOCUMENTS = """
            SELECT k.published_in
            UNION ALL SELECT p.attached_to FROM report p WHERE p.record = k.published_in AND %s
            UNION ALL SELECT a.document FROM response a WHERE a.recommendation = k.record AND %s""".formatted(AsOf.onAnyDay("p"), AsOf.of("a"));

    /** The motions that the same commitments carry out. */
    private static final String MOTIONS = """
            SELECT DISTINCT m.toward AS value FROM coverage c
            JOIN coverage m ON m.commitment = c.commitment AND %s
            JOIN record r ON r.key = m.toward AND r.kind = 'MOTION'
            WHERE c.toward = k.record AND %s""".formatted(AsOf.of("m"), AsOf.of("c"));

    private RecommendationDimensions() {}

    static Dimension of(RecommendationFacet facet) {
        return switch (facet) {
            case FORM -> Dimension.one("form", "k.form");
            case RESPONSE -> Dimension.one("response", RecommendationState.RESPONSE);
            case IMPLEMENTATION -> Dimension.one("implementation", RecommendationState.IMPLEMENTATION);
            case ASSESSMENT -> Dimension.one("assessment", RecommendationState.ASSESSMENT);
            case YEAR -> Dimension.codes("year", "SELECT CAST(extract(year FROM k.effective_from) AS text) AS value");
            case MINISTRY -> Actors.ministry(RecommendationState.ADDRESSED);
            case OFFICE -> Actors.office(RecommendationState.ADDRESSED);
            case PERSON -> person();
            case COMMITTEE -> Actors.committee(Links.OWN + " UNION ALL " + Links.of("k.published_in"));
            case DOSSIER -> Dossiers.of(DOCUMENTS);
            case REPORT -> Dimension.many("report", "SELECT k.published_in AS value", Publications.TITLE);
            case MOTION ->
                Dimension.many(
                        "motion",
                        MOTIONS,
                        "(SELECT m.title FROM motion m WHERE m.record = f.value AND " + AsOf.onAnyDay("m") + ")");
            case THEME -> Dimension.codes("theme", "SELECT DISTINCT unnest(k.themes) AS value");
            case TARGET_GROUP -> Dimension.codes("targetGroup", "SELECT DISTINCT unnest(k.target_groups) AS value");
        };
    }

    /** Named by it or by an answer, or the holder of an office that is, each on its own day. */
    private static Dimension person() {
        var named = Actors.person(Links.OWN, "k.effective_from");
        return named.with(RESPONSES.values(named.values()));
    }
}
