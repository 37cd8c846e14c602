package nl.opvolgmonitor.persistence.deadline;

import nl.opvolgmonitor.domain.overview.DeadlineFacet;
import nl.opvolgmonitor.domain.overview.DeadlineFilter;
import nl.opvolgmonitor.persistence.register.Conditions;

/** Which conditions a filter of deadlines sets, in SQL on the view with alias {@code k}. */
final class DeadlineConditions {

    private DeadlineConditions() {}

    static Conditions of(DeadlineFilter filter) {
        var conditions = new Conditions().when(true, DeadlineState.CURRENT);
        wording(conditions, filter);
        days(conditions, filter);
        actors(conditions, filter);
        answered(conditions, filter);
        return conditions.key("k.subject = :subject", "subject", filter.subject());
    }

    private static void wording(Conditions conditions, DeadlineFilter filter) {
        conditions
                .by(DeadlineDimensions.of(DeadlineFacet.KIND), filter.kind())
                .by(DeadlineDimensions.of(DeadlineFacet.FORM), filter.form())
                .by(DeadlineDimensions.of(DeadlineFacet.FIRMNESS), filter.firmness())
                .by(DeadlineDimensions.of(DeadlineFacet.CERTAINTY), filter.certainty())
                .by(DeadlineDimensions.of(DeadlineFacet.TIMING), filter.timing());
    }

    private static void days(Conditions conditions, DeadlineFilter filter) {
        conditions
                .where("k.latest >= :latestFrom", "latestFrom", filter.latestFrom())
                .where("k.latest < :latestBefore", "latestBefore", filter.latestBefore())
                .where("(k.latest IS NULL) = :withoutLatest", "withoutLatest", filter.withoutLatest())
                .where("k.latest <= :overdueSince AND " + DeadlineState.OVERDUE, "overdueSince", filter.overdueSince())
                .where("k.recorded_at >= :changedSince", "changedSince", filter.changedSince());
    }

    private static void actors(Conditions conditions, DeadlineFilter filter) {
        conditions
                .by(DeadlineDimensions.of(DeadlineFacet.MINISTRY), filter.ministry())
                .by(DeadlineDimensions.of(DeadlineFacet.OFFICE), filter.office())
                .by(DeadlineDimensions.of(DeadlineFacet.PERSON), filter.person())
                .by(DeadlineDimensions.of(DeadlineFacet.COMMITTEE), filter.committee());
    }

    private static void answered(Conditions conditions, DeadlineFilter filter) {
        conditions
                .by(DeadlineDimensions.of(DeadlineFacet.DOSSIER), filter.dossier())
                .by(DeadlineDimensions.of(DeadlineFacet.REPORT), filter.report())
                .by(DeadlineDimensions.of(DeadlineFacet.RECOMMENDATION), filter.recommendation())
                .by(DeadlineDimensions.of(DeadlineFacet.THEME), filter.theme())
                .by(DeadlineDimensions.of(DeadlineFacet.TARGET_GROUP), filter.targetGroup());
    }
}
