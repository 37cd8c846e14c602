package nl.opvolgmonitor.api.deadline;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Timing;
import nl.opvolgmonitor.domain.commitment.TimingRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** How the deadlines of commitments stand on the day asked for. */
@Singleton
final class TimingResolvers implements Resolvers {

    private final TimingRepository timings;

    TimingResolvers(TimingRepository timings) {
        this.timings = timings;
    }

    @Override
    public void addTo(Graph graph) {
        graph.one("Commitment.timing", new Batch<>("Timing", this::timings), Commitment::key);
    }

    private Map<Key, Timing> timings(Set<Key> commitments, PointInTime at) {
        var found = new HashMap<Key, Timing>();
        timings.facts(commitments, at).forEach((key, facts) -> found.put(key, Timing.of(facts, at.effective())));
        return found;
    }
}
