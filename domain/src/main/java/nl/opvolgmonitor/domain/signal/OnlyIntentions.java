package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.register.Key;

/** R12: of what is still to be done nothing was promised. */
final class OnlyIntentions implements Finder {

    private static final SignalRule RULE = new SignalRule(
            12,
            2,
            "alleen voornemens",
            "Alle maatregelen die bij de aanbeveling nog open staan, zijn een voornemen of een streven; niets is toegezegd.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<CommitmentForm> WEAK = Set.of(CommitmentForm.INTENTION, CommitmentForm.AIM);

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations().flatMap(asked -> signal(view, asked.key()).stream());
    }

    private static Optional<Signal> signal(View view, Key asked) {
        var open = open(view, asked, view.day());
        if (!isWeak(open)) {
            return Optional.empty();
        }
        var since = Trailing.first(view.turns(asked), on -> isWeak(open(view, asked, on)), view.day());
        return Optional.of(Signal.sure(RULE, asked, since, facts(open)));
    }

    private static List<Commitment> open(View view, Key asked, LocalDate on) {
        return view.coverages(asked, on)
                .map(Coverage::commitment)
                .filter(key -> view.status(key, on).isOpen())
                .flatMap(key -> Stream.ofNullable(view.register().one(Commitment.class, key)))
                .toList();
    }

    private static boolean isWeak(List<Commitment> open) {
        return !open.isEmpty() && open.stream().allMatch(commitment -> WEAK.contains(commitment.form()));
    }

    private static List<SignalFact> facts(List<Commitment> open) {
        return open.stream()
                .map(commitment -> SignalFact.of(commitment.key(), Said.ONLY_INTENTION, commitment.form()))
                .toList();
    }
}
