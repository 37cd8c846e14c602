package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Visibility;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;

/** What is still to be done, of whatever kind it is that has a deadline. */
final class Pending {

    private static final Set<ExecutionStatus> SETTLED = Set.of(
            ExecutionStatus.SETTLED_BY_CABINET, ExecutionStatus.SETTLEMENT_CONFIRMED, ExecutionStatus.NOT_EXECUTED);

    private final View view;

    Pending(View view) {
        this.view = view;
    }

    Stream<Due> withDeadline() {
        return Stream.of(commitments(), motions(), planItems())
                .flatMap(each -> each)
                .filter(due -> !due.series().isEmpty());
    }

    private Stream<Due> commitments() {
        return view.openCommitments().map(commitment -> due(commitment.key(), commitment.visibility()));
    }

    private Stream<Due> motions() {
        return openMotions().map(motion -> due(motion.key(), Visibility.PUBLIC));
    }

    private Stream<Due> planItems() {
        return view.register().all(PlanItem.class).stream()
                .filter(item -> !isPublished(item))
                .map(item -> due(item.key(), Visibility.PUBLIC));
    }

    private boolean isPublished(PlanItem item) {
        var about = view.register().one(Report.class, item.about());
        return about != null && !about.entry().effectiveFrom().isAfter(view.day());
    }

    private Due due(Key subject, Visibility visibility) {
        return new Due(subject, view.deadlines(subject), visibility);
    }

    /** Those that bind the cabinet, or of which the register does not hold what the House decided; and that nothing has ended. */
    Stream<Motion> openMotions() {
        return view.register().all(Motion.class).stream().filter(motion -> stands(motion.key()) && !isSettled(motion));
    }

    private boolean stands(Key motion) {
        return switch (procedure(motion)) {
            case SUBMITTED, HELD, CHANGED, IN_VOTE, REJECTED, WITHDRAWN, LAPSED -> false;
            case UNKNOWN, TAKEN_OVER, ADOPTED -> true;
        };
    }

    private Procedure procedure(Key motion) {
        return Procedure.after(view.register().by(MotionDecision.class, MotionDecision.MOTION, motion));
    }

    private boolean isSettled(Motion motion) {
        return View.last(executions(motion.key()))
                .filter(last -> SETTLED.contains(last.status()))
                .isPresent();
    }

    List<MotionExecution> executions(Key motion) {
        return view.register().by(MotionExecution.class, MotionExecution.MOTION, motion);
    }
}
