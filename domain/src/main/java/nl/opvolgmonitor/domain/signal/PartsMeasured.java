package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.recommendation.Recommendation;

/** The parts of a recommendation of which no measure is known, once all that is linked to it tells which parts it is about. */
record PartsMeasured(View view, Recommendation asked) {

    List<SignalFact> facts() {
        return missing(view.day()).stream()
                .map(part -> SignalFact.of(asked.key(), Said.PART_WITHOUT_MEASURE, part))
                .toList();
    }

    LocalDate since() {
        return Trailing.first(view.turns(asked.key()), on -> !missing(on).isEmpty(), view.day());
    }

    private List<String> missing(LocalDate on) {
        var measures = view.measures(asked.key(), on);
        if (measures.isEmpty()
                || measures.stream().anyMatch(each -> each.parts().isEmpty())) {
            return List.of();
        }
        return asked.parts().stream()
                .filter(part -> measures.stream().noneMatch(each -> each.parts().contains(part)))
                .toList();
    }
}
