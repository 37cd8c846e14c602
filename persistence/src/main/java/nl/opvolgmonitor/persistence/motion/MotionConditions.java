package nl.opvolgmonitor.persistence.motion;

import nl.opvolgmonitor.domain.motion.MotionFacet;
import nl.opvolgmonitor.domain.motion.MotionFilter;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Links;

/** Which conditions a filter of motions sets, in SQL on the view with alias {@code k}. */
final class MotionConditions {

    private MotionConditions() {}

    static Conditions of(MotionFilter filter) {
        var conditions = new Conditions();
        states(conditions, filter);
        actors(conditions, filter);
        answered(conditions, filter);
        days(conditions, filter);
        return conditions.contains("concat_ws(' ', k.title, k.request)", filter.text());
    }

    private static void states(Conditions conditions, MotionFilter filter) {
        conditions
                .by(MotionDimensions.of(MotionFacet.PROCEDURE), filter.procedure())
                .by(MotionDimensions.of(MotionFacet.EXECUTION), filter.execution())
                .where("k.stub = :stub", "stub", filter.stub());
    }

    private static void actors(Conditions conditions, MotionFilter filter) {
        conditions
                .key(Links.names(Role.MOVER, "mover"), "mover", filter.mover())
                .by(MotionDimensions.of(MotionFacet.MINISTRY), filter.ministry())
                .by(MotionDimensions.of(MotionFacet.OFFICE), filter.office())
                .by(MotionDimensions.of(MotionFacet.PERSON), filter.person())
                .by(MotionDimensions.of(MotionFacet.COMMITTEE), filter.committee());
    }

    private static void answered(Conditions conditions, MotionFilter filter) {
        conditions
                .by(MotionDimensions.of(MotionFacet.DOSSIER), filter.dossier())
                .by(MotionDimensions.of(MotionFacet.REPORT), filter.report())
                .by(MotionDimensions.of(MotionFacet.RECOMMENDATION), filter.recommendation())
                .by(MotionDimensions.of(MotionFacet.THEME), filter.theme())
                .by(MotionDimensions.of(MotionFacet.TARGET_GROUP), filter.targetGroup());
    }

    private static void days(Conditions conditions, MotionFilter filter) {
        conditions
                .where(MotionState.ADOPTED_ON + " >= :adoptedFrom", "adoptedFrom", filter.adoptedFrom())
                .where(MotionState.ADOPTED_ON + " < :adoptedBefore", "adoptedBefore", filter.adoptedBefore())
                .where(MotionState.LATEST + " >= :dueFrom", "dueFrom", filter.dueFrom())
                .where(MotionState.LATEST + " < :dueBefore", "dueBefore", filter.dueBefore())
                .where(MotionState.WAITING, "waitingSince", filter.waitingSince())
                .where(MotionState.NEWS + " <= :silentSince", "silentSince", filter.silentSince())
                .where(MotionState.CHANGE + " >= :changedSince", "changedSince", filter.changedSince());
    }
}
