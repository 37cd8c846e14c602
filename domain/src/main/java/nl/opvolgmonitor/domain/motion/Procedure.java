package nl.opvolgmonitor.domain.motion;

import java.util.List;

/** Where a motion stands in the House. */
public enum Procedure {
    UNKNOWN,
    SUBMITTED,
    HELD,
    CHANGED,
    WITHDRAWN,
    LAPSED,
    TAKEN_OVER,
    IN_VOTE,
    ADOPTED,
    REJECTED;

    /** Where a motion stands after these decisions, in the order in which they were taken. */
    public static Procedure after(List<MotionDecision> decisions) {
        return decisions.isEmpty() ? UNKNOWN : after(decisions.getLast().decision());
    }

    /** Where a motion stands after this decision, the last one taken. */
    public static Procedure after(Decision last) {
        return switch (last) {
            case SUBMITTED -> SUBMITTED;
            case HELD -> HELD;
            case CHANGED -> CHANGED;
            case WITHDRAWN -> WITHDRAWN;
            case LAPSED -> LAPSED;
            case TAKEN_OVER -> TAKEN_OVER;
            case VOTE_POSTPONED, VOTE_TIED -> IN_VOTE;
            case ADOPTED -> ADOPTED;
            case REJECTED -> REJECTED;
        };
    }
}
