package nl.opvolgmonitor.domain.assessment;

/** The judgement of the Rapporteur (oordeel). */
public enum Judgement {
    TOO_EARLY,
    FOLLOWED_UP,
    OTHERWISE_MET,
    PARTLY_FOLLOWED_UP,
    INSUFFICIENT,
    NOT_FOLLOWED_UP,
    NO_LONGER_RELEVANT,
    MORE_CONCRETE_STEPS_NEEDED
}
