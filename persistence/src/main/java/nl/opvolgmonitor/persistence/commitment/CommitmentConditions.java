package nl.opvolgmonitor.persistence.commitment;

import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Conditions;

/** Which conditions a filter of commitments sets, in SQL on the view with alias {@code k}. */
final class CommitmentConditions {

    private CommitmentConditions() {}

    static Conditions of(CommitmentFilter filter) {
        var conditions = new Conditions();
        states(conditions, filter);
        actors(conditions, filter);
        answered(conditions, filter);
        days(conditions, filter);
        links(conditions, filter);
        return conditions.contains("k.text", filter.text());
    }

    private static void states(Conditions conditions, CommitmentFilter filter) {
        conditions
                .by(CommitmentDimensions.of(CommitmentFacet.FORM), filter.form())
                .by(CommitmentDimensions.of(CommitmentFacet.STATUS), filter.status())
                .by(CommitmentDimensions.of(CommitmentFacet.EXECUTION), filter.execution())
                .by(CommitmentDimensions.of(CommitmentFacet.TIMING), filter.timing())
                .by(CommitmentDimensions.of(CommitmentFacet.FIRMNESS), filter.firmness());
    }

    private static void actors(Conditions conditions, CommitmentFilter filter) {
        conditions
                .byRow(CommitmentDimensions.of(CommitmentFacet.MINISTRY), filter.ministry())
                .by(CommitmentDimensions.of(CommitmentFacet.OFFICE), filter.office())
                .by(CommitmentDimensions.of(CommitmentFacet.PERSON), filter.person())
                .by(CommitmentDimensions.of(CommitmentFacet.COMMITTEE), filter.committee());
    }

    private static void answered(Conditions conditions, CommitmentFilter filter) {
        conditions
                .by(CommitmentDimensions.of(CommitmentFacet.DOSSIER), filter.dossier())
                .by(CommitmentDimensions.of(CommitmentFacet.REPORT), filter.report())
                .by(CommitmentDimensions.of(CommitmentFacet.RECOMMENDATION), filter.recommendation())
                .by(CommitmentDimensions.of(CommitmentFacet.THEME), filter.theme())
                .by(CommitmentDimensions.of(CommitmentFacet.TARGET_GROUP), filter.targetGroup());
    }

    private static void days(Conditions conditions, CommitmentFilter filter) {
        conditions
                .where("k.effective_from >= :madeFrom", "madeFrom", filter.madeFrom())
                .where("k.effective_from < :madeBefore", "madeBefore", filter.madeBefore())
                .where(CommitmentState.LATEST + " >= :dueFrom", "dueFrom", filter.dueFrom())
                .where(CommitmentState.LATEST + " < :dueBefore", "dueBefore", filter.dueBefore())
                .where("(" + CommitmentState.LATEST + " IS NOT NULL) = :usable", "usable", filter.hasUsableDeadline())
                .where(
                        CommitmentState.OVERDUE + " AND " + CommitmentState.LATEST + " <= :overdueSince",
                        "overdueSince",
                        filter.overdueSince())
                .where(CommitmentState.NEWS + " <= :silentSince", "silentSince", filter.silentSince())
                .where(CommitmentState.CHANGE + " >= :changedSince", "changedSince", filter.changedSince());
    }

    private static void links(Conditions conditions, CommitmentFilter filter) {
        conditions
                .key(toward(), "toward", filter.toward())
                .key(":document IN (k.made_in, k.reported_in)", "document", filter.document())
                .key(":party = ANY (k.link_targets)", "party", filter.party())
                .key("k.programme = :programme", "programme", filter.programme())
                .key("k.part_of = :partOf", "partOf", filter.partOf());
    }

    private static String toward() {
        return "EXISTS (SELECT 1 FROM coverage c WHERE c.commitment = k.record AND c.toward = :toward AND "
                + AsOf.of("c") + ")";
    }
}
