package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.register.Key;

/** R16: adopted or taken over, and nothing was heard of its execution. */
final class MotionUnreported implements Finder {

    private static final SignalRule RULE = new SignalRule(
            16,
            1,
            "motie zonder uitvoeringsbericht",
            "De Kamer heeft een motie aangenomen of het kabinet nam haar over, en na een aantal maanden staat er in het register geen bericht over de uitvoering.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<Decision> BINDING = Set.of(Decision.ADOPTED, Decision.TAKEN_OVER);

    @Override
    public Stream<Signal> in(View view) {
        var pending = new Pending(view);
        return pending.openMotions()
                .filter(motion -> pending.executions(motion.key()).isEmpty())
                .flatMap(motion -> decision(view, motion.key()).stream())
                .map(decision -> signal(view, decision))
                .filter(signal -> !signal.since().isAfter(view.day()));
    }

    private static Optional<MotionDecision> decision(View view, Key motion) {
        return View.last(view.register().by(MotionDecision.class, MotionDecision.MOTION, motion))
                .filter(last -> BINDING.contains(last.decision()));
    }

    private static Signal signal(View view, MotionDecision decision) {
        var decided = decision.decidedOn() == null ? decision.entry().effectiveFrom() : decision.decidedOn();
        return Signal.sure(
                RULE,
                decision.motion(),
                decided.plusMonths(view.settings().of(SignalParameter.MOTION_MONTHS)),
                List.of(
                        SignalFact.of(decision.key(), Said.ADOPTED, decided, decision.decision()),
                        SignalFact.of(decision.motion(), Said.NO_EXECUTION)));
    }
}
