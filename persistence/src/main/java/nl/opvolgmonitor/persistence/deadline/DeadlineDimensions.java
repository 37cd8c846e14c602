package nl.opvolgmonitor.persistence.deadline;

import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.domain.motion.MotionFacet;
import nl.opvolgmonitor.domain.overview.DeadlineFacet;
import nl.opvolgmonitor.persistence.commitment.CommitmentDimensions;
import nl.opvolgmonitor.persistence.motion.MotionDimensions;
import nl.opvolgmonitor.persistence.organisation.Actors;
import nl.opvolgmonitor.persistence.register.Dimension;
import nl.opvolgmonitor.persistence.register.Links;
import nl.opvolgmonitor.persistence.source.Dossiers;

/** What a deadline with alias {@code k} is chosen and counted by: mostly what holds of the commitment or motion that it is of. */
final class DeadlineDimensions {

    private static final String NAMED = Links.of("k.subject");

    private DeadlineDimensions() {}

    static Dimension of(DeadlineFacet facet) {
        return switch (facet) {
            case KIND -> Dimension.one("kind", "k.kind");
            case FIRMNESS -> Dimension.one("firmness", "k.firmness");
            case CERTAINTY -> Dimension.one("certainty", "k.certainty");
            case FORM -> ofCommitment(CommitmentFacet.FORM);
            case TIMING -> ofCommitment(CommitmentFacet.TIMING);
            case MINISTRY ->
                ofSubject(CommitmentFacet.MINISTRY, MotionFacet.MINISTRY)
                        .with(Actors.ministry(NAMED).values());
            case OFFICE ->
                ofSubject(CommitmentFacet.OFFICE, MotionFacet.OFFICE)
                        .with(Actors.office(NAMED).values());
            case PERSON ->
                ofSubject(CommitmentFacet.PERSON, MotionFacet.PERSON)
                        .with(Actors.person(NAMED, "k.effective_from").values());
            case COMMITTEE ->
                ofSubject(CommitmentFacet.COMMITTEE, MotionFacet.COMMITTEE)
                        .with(Actors.committee(NAMED).values());
            case DOSSIER ->
                ofSubject(CommitmentFacet.DOSSIER, MotionFacet.DOSSIER)
                        .with(Dossiers.of("k.announced_in").values());
            case REPORT -> ofSubject(CommitmentFacet.REPORT, MotionFacet.REPORT);
            case RECOMMENDATION -> ofSubject(CommitmentFacet.RECOMMENDATION, MotionFacet.RECOMMENDATION);
            case THEME -> ofSubject(CommitmentFacet.THEME, MotionFacet.THEME);
            case TARGET_GROUP -> ofSubject(CommitmentFacet.TARGET_GROUP, MotionFacet.TARGET_GROUP);
        };
    }

    private static Dimension ofCommitment(CommitmentFacet facet) {
        var its = CommitmentDimensions.of(facet);
        return Dimension.anyOf(its.name(), DeadlineState.COMMITMENT.values(its.values()));
    }

    private static Dimension ofSubject(CommitmentFacet ofCommitment, MotionFacet ofMotion) {
        var its = CommitmentDimensions.of(ofCommitment);
        return Dimension.many(its.name(), DeadlineState.COMMITMENT.values(its.values()), its.called())
                .with(DeadlineState.MOTION.values(MotionDimensions.of(ofMotion).values()));
    }
}
