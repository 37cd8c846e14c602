package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.Revisions;

/** R6: the last day moved back, or was given up; with the reason, or that none was given. */
final class DeadlineShifted implements Finder {

    private static final SignalRule RULE = new SignalRule(
            6,
            2,
            "verschoven",
            "De uiterste dag van iets dat nog open is, is naar later verschoven of losgelaten. Een reden staat erbij; ontbreekt die, dan staat dat er.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return new Pending(view).withDeadline().flatMap(due -> signal(due).stream());
    }

    private static Optional<Signal> signal(Due due) {
        var shifts = Revisions.shifts(due.series());
        return View.last(shifts)
                .filter(shift -> isLater(due, shift))
                .map(shift -> Signal.sure(
                        RULE, due.subject(), shift.entry().effectiveFrom(), facts(due, shift, shifts.size())));
    }

    /** Not when it was moved back to where it stood before that shift, or earlier. */
    private static boolean isLater(Due due, Deadline shift) {
        var before = due.series().get(due.series().indexOf(shift) - 1).latest();
        var now = due.deadline().latest();
        return before == null || now == null || now.isAfter(before);
    }

    private static List<SignalFact> facts(Due due, Deadline shift, int times) {
        var before = due.series().get(due.series().indexOf(shift) - 1);
        return List.of(
                SignalFact.of(before.key(), Said.WAS_DUE, String.valueOf(before.latest())),
                due(due.deadline()),
                SignalFact.of(due.subject(), Said.SHIFTED_TIMES, times),
                reason(shift));
    }

    private static SignalFact due(Deadline now) {
        return now.latest() == null
                ? SignalFact.of(now.key(), Said.NOW_WITHOUT_LAST_DAY)
                : SignalFact.of(now.key(), Said.NOW_DUE, now.latest());
    }

    private static SignalFact reason(Deadline shift) {
        return shift.revisionReason() == null
                ? SignalFact.of(shift.key(), Said.NO_REASON_OF_SHIFT)
                : SignalFact.of(shift.key(), Said.REASON_OF_SHIFT, shift.revisionReason());
    }
}
