package nl.opvolgmonitor.domain.commitment;

import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Gathers what the timing of commitments rests on. */
public interface TimingRepository {

    /** The facts of each of these commitments that is known at that point in time. */
    Map<Key, TimingFacts> facts(Set<Key> commitments, PointInTime at);
}
