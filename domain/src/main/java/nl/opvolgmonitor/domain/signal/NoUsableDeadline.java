package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;

/** R3: nobody can say when it should be ready. */
final class NoUsableDeadline implements Finder {

    private static final SignalRule RULE = new SignalRule(
            3,
            1,
            "maatregel zonder termijn",
            "Een open toezegging of maatregel noemt geen termijn, of een termijn zonder uiterste dag. "
                    + "Was een dag bepaald om opnieuw te kijken, dan staat die erbij.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<DeadlineKind> OTHERWISE_BOUND = Set.of(DeadlineKind.CONDITIONAL, DeadlineKind.RECURRING);

    @Override
    public Stream<Signal> in(View view) {
        return view.openCommitments()
                .filter(commitment -> view.deadline(commitment.key())
                        .filter(NoUsableDeadline::isUsable)
                        .isEmpty())
                .map(commitment -> signal(view, commitment));
    }

    private static boolean isUsable(Deadline deadline) {
        return deadline.latest() != null || OTHERWISE_BOUND.contains(deadline.kind());
    }

    private static Signal signal(View view, Commitment commitment) {
        var made = commitment.entry().effectiveFrom();
        var deadline = view.deadline(commitment.key());
        var facts = new ArrayList<SignalFact>();
        facts.add(SignalFact.of(commitment.key(), Said.PROMISED, made));
        deadline.ifPresentOrElse(
                found -> facts.addAll(said(found, view.day())),
                () -> facts.add(SignalFact.of(commitment.key(), Said.NO_DEADLINE)));
        return Signal.sure(
                RULE,
                commitment.key(),
                deadline.map(found -> found.entry().effectiveFrom()).orElse(made),
                facts);
    }

    private static List<SignalFact> said(Deadline deadline, LocalDate day) {
        if (deadline.raw() == null) {
            return List.of(SignalFact.of(deadline.key(), Said.NO_DEADLINE));
        }
        var words = SignalFact.of(deadline.key(), Said.DEADLINE_WITHOUT_LAST_DAY, deadline.raw());
        var review = deadline.reviewOn();
        if (review == null) {
            return List.of(words);
        }
        var said = day.isBefore(review) ? Said.REVIEW_ON : Said.REVIEW_DUE;
        return List.of(words, SignalFact.of(deadline.key(), said, review));
    }
}
