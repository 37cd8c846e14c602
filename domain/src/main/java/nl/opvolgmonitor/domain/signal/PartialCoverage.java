package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.register.Key;

/** R10: whatever is linked to it covers a part of it only. What nobody has weighed says nothing. */
final class PartialCoverage implements Finder {

    private static final SignalRule RULE = new SignalRule(
            10,
            2,
            "dekking deels",
            "Elke maatregel die bij de aanbeveling staat, dekt haar maar voor een deel of is alleen ondersteunend.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<Extent> NARROW = Set.of(Extent.PARTIAL, Extent.SUPPORTING);

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations().flatMap(asked -> signal(view, asked.key()).stream());
    }

    private static Optional<Signal> signal(View view, Key asked) {
        var measures = view.measures(asked, view.day());
        if (!isNarrow(measures)) {
            return Optional.empty();
        }
        var since = Trailing.first(view.turns(asked), on -> isNarrow(view.measures(asked, on)), view.day());
        return Optional.of(Signal.sure(RULE, asked, since, facts(measures)));
    }

    private static boolean isNarrow(List<Coverage> measures) {
        return !measures.isEmpty() && measures.stream().allMatch(coverage -> NARROW.contains(coverage.extent()));
    }

    private static List<SignalFact> facts(List<Coverage> measures) {
        return measures.stream()
                .map(coverage -> SignalFact.of(
                        coverage.commitment(), Said.COVERS, coverage.extent(), String.valueOf(coverage.reason())))
                .toList();
    }
}
