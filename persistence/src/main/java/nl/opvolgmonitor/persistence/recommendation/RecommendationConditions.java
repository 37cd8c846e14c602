package nl.opvolgmonitor.persistence.recommendation;

import nl.opvolgmonitor.domain.overview.RecommendationFacet;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Links;
import nl.opvolgmonitor.persistence.report.Publications;

/** Which conditions a filter of recommendations sets, in SQL on the view with alias {@code k}. */
final class RecommendationConditions {

    private RecommendationConditions() {}

    static Conditions of(RecommendationFilter filter) {
        var conditions = new Conditions();
        states(conditions, filter);
        actors(conditions, filter);
        content(conditions, filter);
        days(conditions, filter);
        return conditions.contains("concat_ws(' ', k.text, k.raw_text)", filter.text());
    }

    private static void states(Conditions conditions, RecommendationFilter filter) {
        conditions
                .by(RecommendationDimensions.of(RecommendationFacet.RESPONSE), filter.response())
                .by(RecommendationDimensions.of(RecommendationFacet.IMPLEMENTATION), filter.implementation())
                .by(RecommendationDimensions.of(RecommendationFacet.ASSESSMENT), filter.assessment())
                .where(RecommendationState.CLOSED + " = :closed", "closed", filter.closed());
    }

    private static void actors(Conditions conditions, RecommendationFilter filter) {
        conditions
                .key(Links.names(Role.ADDRESSEE, "addressee"), "addressee", filter.addressee())
                .by(RecommendationDimensions.of(RecommendationFacet.MINISTRY), filter.ministry())
                .by(RecommendationDimensions.of(RecommendationFacet.OFFICE), filter.office())
                .by(RecommendationDimensions.of(RecommendationFacet.PERSON), filter.person())
                .by(RecommendationDimensions.of(RecommendationFacet.COMMITTEE), filter.committee());
    }

    private static void content(Conditions conditions, RecommendationFilter filter) {
        conditions
                .by(RecommendationDimensions.of(RecommendationFacet.FORM), filter.form())
                .where("k.formal = :formal", "formal", filter.formal())
                .key("k.published_in = :publishedIn", "publishedIn", filter.publishedIn())
                .by(RecommendationDimensions.of(RecommendationFacet.DOSSIER), filter.dossier())
                .by(RecommendationDimensions.of(RecommendationFacet.REPORT), filter.report())
                .by(RecommendationDimensions.of(RecommendationFacet.MOTION), filter.motion())
                .where("k.themes @> ARRAY[CAST(:theme AS text)]", "theme", filter.theme())
                .where("k.target_groups @> ARRAY[CAST(:targetGroup AS text)]", "targetGroup", filter.targetGroup());
    }

    private static void days(Conditions conditions, RecommendationFilter filter) {
        conditions
                .where("extract(year FROM k.effective_from) = :year", "year", filter.year())
                .where(RecommendationState.LATEST + " >= :dueFrom", "dueFrom", filter.dueFrom())
                .where(RecommendationState.LATEST + " < :dueBefore", "dueBefore", filter.dueBefore())
                .where(
                        RecommendationState.LATEST + " < :effective AND " + RecommendationState.LATEST
                                + " <= :overdueSince",
                        "overdueSince",
                        filter.overdueSince())
                .where(
                        RecommendationState.RESPONSE + " = 'AWAITING' AND " + Publications.DAY + " <= :waitingSince",
                        "waitingSince",
                        filter.waitingSince())
                .where(RecommendationState.NEWS + " <= :silentSince", "silentSince", filter.silentSince())
                .where(RecommendationState.CHANGE + " >= :changedSince", "changedSince", filter.changedSince());
    }
}
