package nl.opvolgmonitor.persistence.motion;

import java.util.List;
import nl.opvolgmonitor.persistence.commitment.CommitmentState;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Latest;
import nl.opvolgmonitor.persistence.register.Orders;
import nl.opvolgmonitor.persistence.register.Series;
import nl.opvolgmonitor.persistence.register.Via;

/** Where a motion with alias {@code k} stands, as SQL expressions. */
public final class MotionState {

    static final String PROCEDURE =
            "coalesce((SELECT CASE s.decision WHEN 'VOTE_POSTPONED' THEN 'IN_VOTE' WHEN 'VOTE_TIED' THEN 'IN_VOTE'"
                    + " ELSE s.decision END FROM motion_decision s WHERE s.motion = k.record AND " + Latest.of("s")
                    + "), 'UNKNOWN')";

    static final String EXECUTION = "coalesce((SELECT s.status FROM motion_execution s WHERE s.motion = k.record AND "
            + Latest.of("s") + "), 'NO_MESSAGE')";

    /** The day of the vote, or else the first on which it surely was adopted; null when the last decision was another one. */
    static final String ADOPTED_ON =
            "(SELECT CASE WHEN s.decision = 'ADOPTED' THEN coalesce(s.decided_on, s.effective_from) END"
                    + " FROM motion_decision s WHERE s.motion = k.record AND " + Latest.of("s") + ")";

    /** Nothing more is expected of it: the House let it go, or the cabinet said that it is done or will not be. */
    public static final String DONE = "(" + PROCEDURE + " IN ('WITHDRAWN', 'LAPSED', 'REJECTED') OR " + EXECUTION
            + " IN ('SETTLED_BY_CABINET', 'NOT_EXECUTED', 'SETTLEMENT_CONFIRMED'))";

    /** The commitments that carry it out, as keys. */
    static final String COMMITMENTS =
            "SELECT c.commitment FROM coverage c WHERE c.toward = k.record AND " + AsOf.of("c");

    private static final Via CARRIED_OUT_BY = Via.named("commitment", "s.record IN (" + COMMITMENTS + ")");

    /** The last day of its own deadline, or else the first last day of the open commitments that carry it out. */
    static final String LATEST = "coalesce(" + CommitmentState.LATEST + ", "
            + CARRIED_OUT_BY.least(CommitmentState.LATEST, "NOT " + CommitmentState.SETTLED) + ")";

    private static final String OVERDUE = "(NOT " + DONE + " AND coalesce(" + LATEST + " < :effective, false))";

    /** Holds when it was adopted on or before the day bound as {@code :waitingSince} and no message came since. */
    static final String WAITING = "(" + ADOPTED_ON
            + " <= :waitingSince AND NOT EXISTS (SELECT 1 FROM motion_execution s"
            + " WHERE s.motion = k.record AND s.effective_from >= " + ADOPTED_ON + " AND " + AsOf.of("s") + "))";

    private static final List<Series> SERIES = List.of(
            new Series("motion_decision", "motion"),
            new Series("motion_appreciation", "motion"),
            new Series("motion_execution", "motion"),
            new Series("deadline", "subject"),
            new Series("coverage", "toward"));

    static final String NEWS = Series.news(SERIES);

    static final String CHANGE = Series.change(SERIES);

    static final Orders ORDERS = new Orders(LATEST, DONE, OVERDUE, CHANGE);

    private MotionState() {}
}
