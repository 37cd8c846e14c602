package nl.opvolgmonitor.domain.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Knows a decision by the cases that it is about. */
record DecisionMatcher(HouseRegister house, Matcher cases) implements Matcher {

    @Override
    public Function<Observation, Stream<ObservationMatch>> among(Collection<Observation> observed) {
        var numbers = observed.stream().flatMap(DecisionMatcher::numbers).collect(Collectors.toSet());
        var found = new HashMap<String, List<Observation>>();
        house.named(numbers, PointInTime.latest()).forEach((number, kept) -> found.put(number, cases(kept)));
        var matches = cases.among(found.values().stream().flatMap(List::stream).toList());
        return each -> numbers(each)
                .flatMap(
                        number -> found.getOrDefault(number, List.of()).stream().flatMap(matches));
    }

    private static Stream<String> numbers(Observation decision) {
        return decision.fields().under("Zaak").stream().flatMap(each -> each.text("Nummer").stream());
    }

    private static List<Observation> cases(List<KeptObservation> kept) {
        return kept.stream()
                .map(KeptObservation::observation)
                .filter(each -> each.entity() == ObservedEntity.CASE)
                .toList();
    }
}
