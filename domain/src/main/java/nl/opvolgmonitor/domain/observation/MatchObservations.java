package nl.opvolgmonitor.domain.observation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the records of ours that observations are about, by the same rules by which ours are found in the House's register. */
public final class MatchObservations {

    private final Observations observations;
    private final Map<ObservedEntity, Matcher> matchers = new EnumMap<>(ObservedEntity.class);

    public MatchObservations(HouseRegister house, Observations observations, OurRecords ours) {
        this.observations = observations;
        var motions = new PaperMatcher(ours::motions);
        matchers.put(ObservedEntity.CASE, motions);
        matchers.put(ObservedEntity.DECISION, new DecisionMatcher(house, motions));
        matchers.put(ObservedEntity.DOCUMENT, new PaperMatcher(ours::documents));
        matchers.put(ObservedEntity.COMMITMENT, new CommitmentMatcher(house, ours));
    }

    /** One without a match has an empty list. */
    public Map<KeptObservation, List<ObservationMatch>> of(Set<KeptObservation> asked) {
        var said = asked.stream().collect(Collectors.toMap(each -> each, this::lastSaid));
        var found = new HashMap<KeptObservation, List<ObservationMatch>>();
        matchers.forEach((entity, matcher) -> found.putAll(of(entity, matcher, said)));
        return found;
    }

    /** Whether it is surely about a record of ours. */
    public boolean holds(KeptObservation observed) {
        return !of(Set.of(observed)).getOrDefault(observed, List.of()).isEmpty();
    }

    private static Map<KeptObservation, List<ObservationMatch>> of(
            ObservedEntity entity, Matcher matcher, Map<KeptObservation, Observation> all) {
        var said = all.entrySet().stream()
                .filter(each -> each.getValue().entity() == entity)
                .toList();
        if (said.isEmpty()) {
            return Map.of();
        }
        var matches = matcher.among(said.stream().map(Map.Entry::getValue).toList());
        return said.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> matches.apply(each.getValue()).distinct().toList()));
    }

    /** What is gone is about what it was about before. */
    private Observation lastSaid(KeptObservation kept) {
        var observed = kept.observation();
        return observed.deleted()
                ? observations.lastSaid(observed.entity(), observed.sourceId()).orElse(observed)
                : observed;
    }
}
