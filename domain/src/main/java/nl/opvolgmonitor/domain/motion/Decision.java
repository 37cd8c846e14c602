package nl.opvolgmonitor.domain.motion;

/** What the House decided on a motion. */
public enum Decision {
    SUBMITTED,
    HELD,
    CHANGED,
    WITHDRAWN,
    LAPSED,
    TAKEN_OVER,
    VOTE_POSTPONED,
    VOTE_TIED,
    ADOPTED,
    REJECTED
}
