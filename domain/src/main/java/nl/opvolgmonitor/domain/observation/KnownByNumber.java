package nl.opvolgmonitor.domain.observation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.opvolgmonitor.domain.reading.Familiar;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.Match;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;

/** Knows the record of a commitment that was read in the House's register, by its number or by its words and day. */
public final class KnownByNumber implements Familiar {

    private final Observations observations;
    private final MatchObservations match;

    public KnownByNumber(Observations observations, MatchObservations match) {
        this.observations = observations;
        this.match = match;
    }

    @Override
    public Map<Kind, List<Match>> to(LetterReading reading) {
        if (reading.observation() == null) {
            return Map.of();
        }
        return observations
                .find(Objects.requireNonNull(reading.observation()))
                .filter(kept -> kept.observation().entity() == ObservedEntity.COMMITMENT)
                .map(kept -> Map.of(Kind.COMMITMENT, matches(kept)))
                .orElse(Map.of());
    }

    private List<Match> matches(KeptObservation kept) {
        return match.of(Set.of(kept)).getOrDefault(kept, List.of()).stream()
                .map(each -> new Match(each.record(), each.reason(), each.certainty() == Certainty.CONFIRMED))
                .toList();
    }
}
