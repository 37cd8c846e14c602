package nl.opvolgmonitor.persistence.commitment;

import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.persistence.organisation.Actors;
import nl.opvolgmonitor.persistence.register.Dimension;
import nl.opvolgmonitor.persistence.register.Links;
import nl.opvolgmonitor.persistence.source.Dossiers;

/** What a commitment with alias {@code k} is chosen and counted by. */
public final class CommitmentDimensions {

    /** The document it was made in, or else the one that tells of it. */
    private static final String PLACE = "coalesce(k.made_in, k.reported_in)";

    private static final Answered ANSWERED = Answered.by("k.record");

    private CommitmentDimensions() {}

    public static Dimension of(CommitmentFacet facet) {
        return switch (facet) {
            case FORM -> Dimension.one("form", "k.form");
            case STATUS -> Dimension.one("status", CommitmentState.STATUS);
            case EXECUTION -> Dimension.one("execution", CommitmentState.EXECUTION);
            case TIMING -> Dimension.one("timing", TimingSql.STATE);
            case FIRMNESS -> Dimension.one("firmness", "k.firmness");
            case MINISTRY -> Actors.ministryNamed();
            case OFFICE -> Actors.office(Links.OWN);
            case PERSON -> Actors.person(Links.OWN, "k.effective_from");
            case COMMITTEE -> Actors.committee(Links.OWN + " UNION ALL " + Links.of(PLACE));
            case DOSSIER -> Dossiers.of("k.made_in, k.reported_in");
            case REPORT -> ANSWERED.report();
            case RECOMMENDATION -> ANSWERED.recommendation();
            case THEME -> ANSWERED.theme();
            case TARGET_GROUP -> ANSWERED.targetGroup();
        };
    }
}
