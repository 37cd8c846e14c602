package nl.opvolgmonitor.domain.signal;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.register.Role;

/** R18: the office that promised changed holder or name since, or its ministry ended. The promise stands. */
final class OfficeChanged implements Finder {

    private static final SignalRule RULE = new SignalRule(
            18,
            2,
            "ambtswisseling",
            "Wie een open toezegging deed, bekleedt het ambt niet meer, of het ministerie draagt inmiddels een andere naam of bestaat niet meer. De toezegging zelf blijft staan.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        return view.openCommitments().flatMap(commitment -> signal(view, commitment).stream());
    }

    private static Optional<Signal> signal(View view, Commitment commitment) {
        var made = commitment.entry().effectiveFrom();
        var changes = commitment.links(Role.MADE_BY).stream()
                .flatMap(link -> Stream.ofNullable(view.register().one(Office.class, link.target())))
                .flatMap(office -> Stream.concat(
                        Succession.ofHolder(view, office, made).stream(),
                        Succession.ofName(view, office, made).stream()))
                .toList();
        return changes.stream()
                .map(Succession::on)
                .min(Comparator.naturalOrder())
                .map(since -> Signal.sure(
                        RULE,
                        commitment.key(),
                        since,
                        changes.stream()
                                .flatMap(change -> change.facts().stream())
                                .toList()));
    }
}
