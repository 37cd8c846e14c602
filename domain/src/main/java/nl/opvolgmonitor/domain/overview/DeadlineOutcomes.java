package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.PlanAction;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.signal.Snapshot;
import org.jspecify.annotations.Nullable;

/** Reads what became of deadlines by a day, from the records that hold by then. */
record DeadlineOutcomes(Snapshot register, LocalDate day) {

    private static final Set<ExecutionStatus> SETTLED =
            Set.of(ExecutionStatus.SETTLED_BY_CABINET, ExecutionStatus.SETTLEMENT_CONFIRMED);

    private static final Set<Procedure> FALLEN = Set.of(Procedure.REJECTED, Procedure.WITHDRAWN, Procedure.LAPSED);

    /** What the promise itself says of its state is no news of it; that it ended always is. */
    MeasuredDeadline of(Commitment commitment) {
        var series = register.by(Fulfilment.class, Fulfilment.COMMITMENT, commitment.key());
        var met = since(series, each -> each.status() == FulfilmentStatus.FULFILLED);
        var heard =
                Stream.concat(series.stream(), reports(commitment.key())).anyMatch(each -> isAfter(each, commitment))
                        || series.stream().anyMatch(each -> each.status().isEndedUndone());
        return measured(commitment, met, heard);
    }

    MeasuredDeadline of(Motion motion) {
        var series = register.by(MotionExecution.class, MotionExecution.MOTION, motion.key());
        return measured(motion, since(series, each -> SETTLED.contains(each.status())), !series.isEmpty());
    }

    /** A plan to publish is met by the publication that it is about; of another plan nothing in the register proves that it was done. */
    MeasuredDeadline of(PlanItem plan) {
        var about = plan.action() == PlanAction.PUBLISH ? register.one(Report.class, plan.about()) : null;
        var published = about == null ? null : about.entry().effectiveFrom();
        var met = published == null || published.isAfter(day) ? null : published;
        return measured(plan, met, reports(plan.key()).findAny().isPresent());
    }

    /** Those that have a deadline, and that the House has not put aside. */
    Stream<Motion> motions() {
        return register.all(Motion.class).stream()
                .filter(motion -> !deadlines(motion.key()).isEmpty())
                .filter(motion -> !FALLEN.contains(
                        Procedure.after(register.by(MotionDecision.class, MotionDecision.MOTION, motion.key()))));
    }

    private MeasuredDeadline measured(Registered promise, @Nullable LocalDate met, boolean heard) {
        return MeasuredDeadline.of(promise.key(), new DeadlineFacts(deadlines(promise.key()), met, heard), day);
    }

    private List<Deadline> deadlines(Key subject) {
        return register.by(Deadline.class, Deadline.SUBJECT, subject);
    }

    private Stream<ImplementationReport> reports(Key about) {
        return register.by(ImplementationReport.class, ImplementationReport.ABOUT, about).stream();
    }

    private static boolean isAfter(Registered news, Registered promise) {
        return news.entry().effectiveFrom().isAfter(promise.entry().effectiveFrom());
    }

    /** From which entry on, and until now, that is so; null when the last entry says otherwise. */
    static <T extends Registered> @Nullable LocalDate since(List<T> series, Predicate<T> isSo) {
        return series.reversed().stream()
                .takeWhile(isSo)
                .map(each -> each.entry().effectiveFrom())
                .reduce((later, earlier) -> earlier)
                .orElse(null);
    }
}
