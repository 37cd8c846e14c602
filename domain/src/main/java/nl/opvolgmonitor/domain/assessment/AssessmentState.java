package nl.opvolgmonitor.domain.assessment;

import java.util.List;

/** What the Rapporteur last judged, or that no judgement was given. */
public enum AssessmentState {
    NONE,
    TOO_EARLY,
    FOLLOWED_UP,
    OTHERWISE_MET,
    PARTLY_FOLLOWED_UP,
    INSUFFICIENT,
    NOT_FOLLOWED_UP,
    NO_LONGER_RELEVANT,
    MORE_CONCRETE_STEPS_NEEDED;

    /** What stands after these judgements, oldest first. */
    public static AssessmentState after(List<Assessment> judgements) {
        return judgements.isEmpty()
                ? NONE
                : valueOf(judgements.getLast().judgement().name());
    }
}
