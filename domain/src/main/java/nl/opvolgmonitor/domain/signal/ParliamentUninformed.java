package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.source.Document;

/** R17: done, and no writing shows that the House was told. A paper of the House tells it by itself. */
final class ParliamentUninformed implements Finder {

    private static final SignalRule RULE = new SignalRule(
            17,
            1,
            "toezegging zonder schriftelijke afdoening",
            "Een toezegging is voldaan, en in het register staat niet dat de Kamer dat schriftelijk heeft vernomen.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return view.register().all(Commitment.class).stream()
                .flatMap(commitment -> View.last(view.fulfilments(commitment.key())).stream())
                .filter(last -> last.status() == FulfilmentStatus.FULFILLED && !isTold(view, last))
                .map(ParliamentUninformed::signal);
    }

    private static boolean isTold(View view, Fulfilment last) {
        var document = view.register().one(Document.class, last.document());
        return last.parliamentInformedOn() != null
                || last.informedBy() != null
                || (document != null && document.chamber() != null);
    }

    private static Signal signal(Fulfilment last) {
        var fulfilled = last.entry().effectiveFrom();
        return Signal.sure(
                RULE,
                last.commitment(),
                fulfilled,
                List.of(
                        SignalFact.of(last.key(), Said.FULFILLED, fulfilled),
                        SignalFact.of(last.key(), Said.PARLIAMENT_NOT_INFORMED)));
    }
}
