package nl.opvolgmonitor.domain.signal;

import java.util.Optional;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.instrument.Stage;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;

/**
 * Whether what something waits for has come about. What only has a name is never known to have; of what is neither a
 * commitment nor an instrument the register keeps no state that says so, and then nothing is said.
 */
final class Condition {

    private Condition() {}

    /** What keeps it open; empty when it is met. */
    static Optional<SignalFact> open(View view, Deadline deadline, Link condition) {
        var target = condition.target();
        if (target == null) {
            return Optional.of(SignalFact.of(deadline.key(), Said.CONDITION_NAMED, String.valueOf(condition.name())));
        }
        return isMet(view, target) ? Optional.empty() : Optional.of(open(view, target));
    }

    private static boolean isMet(View view, Key target) {
        var stages = view.register().by(InstrumentStage.class, InstrumentStage.INSTRUMENT, target);
        var isFollowed = view.register().one(Commitment.class, target) != null
                || view.register().one(Instrument.class, target) != null;
        return !isFollowed
                || view.status(target) == FulfilmentStatus.FULFILLED
                || View.last(stages)
                        .filter(stage -> stage.stage() == Stage.IN_FORCE)
                        .isPresent();
    }

    private static SignalFact open(View view, Key target) {
        if (view.status(target).isEndedUndone()) {
            return SignalFact.of(target, Said.CONDITION_ENDED, view.status(target));
        }
        return view.deadline(target)
                .flatMap(deadline -> Optional.ofNullable(deadline.latest()))
                .filter(last -> last.isBefore(view.day()))
                .map(last -> SignalFact.of(target, Said.CONDITION_OVERDUE, last))
                .orElseGet(() -> SignalFact.of(target, Said.CONDITION_OPEN));
    }
}
