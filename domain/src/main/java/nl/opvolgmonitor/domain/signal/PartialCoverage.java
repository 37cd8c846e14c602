package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.register.Key;

/** R10: whatever is linked to it covers a part of it only. What nobody has weighed says nothing. */
final class PartialCoverage implements Finder {

    private static final SignalRule RULE = new SignalRule(
            10,
            1,
            "dekking deels",
            "Elke maatregel die bij de aanbeveling staat, dekt haar maar voor een deel of is alleen ondersteunend.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<Extent> NARROW = Set.of(Extent.PARTIAL, Extent.SUPPORTING);

    private static final Set<FulfilmentStatus> ENDED =
            Set.of(FulfilmentStatus.NOT_FULFILLED, FulfilmentStatus.REPLACED, FulfilmentStatus.LAPSED);

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations().flatMap(asked -> signal(view, asked.key()).stream());
    }

    private static Optional<Signal> signal(View view, Key asked) {
        var measures = view.coverages(asked)
                .filter(coverage -> !ENDED.contains(view.status(coverage.commitment())))
                .toList();
        if (measures.isEmpty() || !measures.stream().allMatch(coverage -> NARROW.contains(coverage.extent()))) {
            return Optional.empty();
        }
        return Optional.of(Signal.sure(RULE, asked, since(view, asked, measures), facts(measures)));
    }

    /** Since the last of them was linked, or since one that covered more ended. */
    private static LocalDate since(View view, Key asked, List<Coverage> measures) {
        var ended = view.coverages(asked).map(Coverage::commitment).filter(key -> ENDED.contains(view.status(key)));
        return view.orLastReport(measures.getLast().entry().effectiveFrom(), ended);
    }

    private static List<SignalFact> facts(List<Coverage> measures) {
        return measures.stream()
                .map(coverage -> SignalFact.of(
                        coverage.commitment(), Said.COVERS, coverage.extent(), String.valueOf(coverage.reason())))
                .toList();
    }
}
