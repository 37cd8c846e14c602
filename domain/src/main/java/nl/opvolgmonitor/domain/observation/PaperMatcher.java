package nl.opvolgmonitor.domain.observation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;

/** Knows a document or a motion by the key of its parliamentary paper. */
record PaperMatcher(Function<Set<String>, Map<String, List<Key>>> records) implements Matcher {

    @Override
    public Function<Observation, Stream<ObservationMatch>> among(Collection<Observation> observed) {
        var papers = observed.stream()
                .flatMap(each -> PaperKeys.of(each.fields()).stream())
                .collect(Collectors.toSet());
        var found = records.apply(papers);
        return each -> PaperKeys.of(each.fields()).stream()
                .flatMap(paper -> found.getOrDefault(paper, List.of()).stream()
                        .map(key -> new ObservationMatch(key, Certainty.CONFIRMED, "hetzelfde Kamerstuk: " + paper)));
    }
}
