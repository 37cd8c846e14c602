package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** What the House's register says about motions of ours: where just one motion there has the number of the same paper. */
public final class HouseOnMotions {

    private final HouseRegister house;

    public HouseOnMotions(HouseRegister house) {
        this.house = house;
    }

    /** Costs three statements, whatever the number of motions. */
    public Map<Key, HouseSays> of(Set<Key> motions, PointInTime at) {
        var papers = house.papers(motions, at);
        var cases = cases(papers, at);
        var decisions = house.named(
                cases.values().stream()
                        .map(each -> Names.ofCase(each.observation().sourceId()))
                        .collect(Collectors.toSet()),
                at);
        var said = new HashMap<Key, HouseSays>();
        cases.forEach((motion, found) -> said.put(motion, says(found, decisions, papers.getOrDefault(motion, ""))));
        return said;
    }

    private Map<Key, KeptObservation> cases(Map<Key, String> papers, PointInTime at) {
        var found = house.named(Set.copyOf(papers.values()), at);
        var cases = new HashMap<Key, KeptObservation>();
        papers.forEach((motion, paper) -> only(paper, found).ifPresent(each -> cases.put(motion, each)));
        return cases;
    }

    private static Optional<KeptObservation> only(String paper, Map<String, List<KeptObservation>> found) {
        var cases = found.getOrDefault(paper, List.of()).stream()
                .filter(each -> each.observation().entity() == ObservedEntity.CASE)
                .filter(each -> each.goesBy(paper))
                .toList();
        return cases.size() == 1 ? Optional.of(cases.getFirst()) : Optional.empty();
    }

    private static HouseSays says(KeptObservation found, Map<String, List<KeptObservation>> decisions, String paper) {
        var name = Names.ofCase(found.observation().sourceId());
        var taken = decisions.getOrDefault(name, List.of()).stream()
                .filter(each -> each.observation().entity() == ObservedEntity.DECISION)
                .filter(each -> each.goesBy(name))
                .toList();
        var motion = ObservedMotion.of(
                found.observation(),
                taken.stream().map(KeptObservation::observation).toList());
        return HouseSays.of(found, motion, seenAt(found, taken), "de motie heeft hetzelfde Kamerstuk: " + paper);
    }

    private static Instant seenAt(KeptObservation found, List<KeptObservation> decisions) {
        return Stream.concat(Stream.of(found), decisions.stream())
                .map(KeptObservation::seenAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
