package nl.opvolgmonitor.persistence.deadline;

import nl.opvolgmonitor.persistence.commitment.CommitmentState;
import nl.opvolgmonitor.persistence.motion.MotionState;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Orders;
import nl.opvolgmonitor.persistence.register.Via;

/** Where a deadline with alias {@code k} stands, as SQL expressions. */
final class DeadlineState {

    static final Via COMMITMENT = Via.named("commitment", "s.record = k.subject");

    static final Via MOTION = Via.named("motion", "s.record = k.subject");

    /** It is the last of its series. */
    static final String CURRENT = """
            NOT EXISTS (SELECT 1 FROM deadline newer WHERE newer.subject = k.subject AND %s
                AND (newer.effective_from, newer.recorded_at, newer.record) > (k.effective_from, k.recorded_at, k.record))""".formatted(AsOf.of("newer"));

    /** Of a plan or a programme the register does not tell whether it was met: a deadline of those is never called overdue. */
    private static final String UNMET = "(" + COMMITMENT.holds("NOT " + CommitmentState.SETTLED) + " OR "
            + MOTION.holds("NOT " + MotionState.DONE) + ")";

    static final String OVERDUE = "(coalesce(k.latest < :effective, false) AND " + UNMET + ")";

    static final Orders ORDERS = new Orders("k.latest", "false", OVERDUE, "k.recorded_at");

    private DeadlineState() {}
}
