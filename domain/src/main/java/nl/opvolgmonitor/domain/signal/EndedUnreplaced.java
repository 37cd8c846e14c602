package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.register.Role;

/** R9: it ended without being done, and nothing takes its place. */
final class EndedUnreplaced implements Finder {

    private static final SignalRule RULE = new SignalRule(
            9,
            1,
            "vervallen zonder vervanging",
            "Een toezegging is niet nagekomen of vervallen, en er is niets geregistreerd dat ervoor in de plaats komt.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<FulfilmentStatus> ENDED = Set.of(FulfilmentStatus.NOT_FULFILLED, FulfilmentStatus.LAPSED);

    @Override
    public Stream<Signal> in(View view) {
        return view.register().all(Commitment.class).stream()
                .map(commitment -> view.fulfilments(commitment.key()))
                .filter(series -> series.stream()
                        .allMatch(entry -> entry.links(Role.REPLACED_BY).isEmpty()))
                .flatMap(series -> View.last(series).stream())
                .filter(last -> ENDED.contains(last.status()))
                .map(EndedUnreplaced::signal);
    }

    private static Signal signal(Fulfilment last) {
        return Signal.sure(
                RULE,
                last.commitment(),
                last.entry().effectiveFrom(),
                List.of(
                        SignalFact.of(last.key(), Said.ENDED, last.status()),
                        SignalFact.of(last.commitment(), Said.NOT_REPLACED)));
    }
}
