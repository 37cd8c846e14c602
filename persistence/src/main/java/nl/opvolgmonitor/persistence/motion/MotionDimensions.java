package nl.opvolgmonitor.persistence.motion;

import nl.opvolgmonitor.domain.motion.MotionFacet;
import nl.opvolgmonitor.persistence.commitment.Answered;
import nl.opvolgmonitor.persistence.organisation.Actors;
import nl.opvolgmonitor.persistence.register.Dimension;
import nl.opvolgmonitor.persistence.register.Links;
import nl.opvolgmonitor.persistence.source.Dossiers;

/** What a motion with alias {@code k} is chosen and counted by. */
public final class MotionDimensions {

    private static final String PAPERS = "k.document, k.debate_report";

    private static final Answered ANSWERED = Answered.by(MotionState.COMMITMENTS);

    /** Those that it names, and those that made the promises that carry it out. */
    private static final String ACTORS = Links.OWN + " UNION ALL " + Links.of(MotionState.COMMITMENTS);

    private MotionDimensions() {}

    public static Dimension of(MotionFacet facet) {
        return switch (facet) {
            case PROCEDURE -> Dimension.one("procedure", MotionState.PROCEDURE);
            case EXECUTION -> Dimension.one("execution", MotionState.EXECUTION);
            case MINISTRY -> Actors.ministry(ACTORS);
            case OFFICE -> Actors.office(ACTORS);
            case PERSON -> Actors.person(Links.OWN, "k.effective_from");
            case COMMITTEE -> Actors.committee(Links.OWN + " UNION ALL " + Links.of(PAPERS));
            case DOSSIER -> Dossiers.of(PAPERS);
            case REPORT -> ANSWERED.report();
            case RECOMMENDATION -> ANSWERED.recommendation();
            case THEME -> ANSWERED.theme();
            case TARGET_GROUP -> ANSWERED.targetGroup();
        };
    }
}
