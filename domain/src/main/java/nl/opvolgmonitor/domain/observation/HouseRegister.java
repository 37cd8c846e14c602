package nl.opvolgmonitor.domain.observation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** What was observed, as far as whoever asks may see our records. One call is one statement. */
public interface HouseRegister {

    /** What was last observed, by then, of each record that ever went by one of these names; no entry without any. */
    Map<String, List<KeptObservation>> named(Set<String> names, PointInTime at);

    /** The numbers that people said these commitments have there. */
    Map<Key, String> numbers(Set<Key> commitments, PointInTime at);

    /** The keys of the papers, such as {@code kst-28638-206}, in which these motions were put. */
    Map<Key, String> papers(Set<Key> motions, PointInTime at);
}
