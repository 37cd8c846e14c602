package nl.opvolgmonitor.domain.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** The advices that anybody may see. */
public interface Advices {

    /** Those that were public at the instant that was known, the last one first. */
    List<ListedAdvice> at(PointInTime at);

    /** The one of that key, if it was public by then. */
    Optional<ListedAdvice> find(Key advice, PointInTime at);

    /** What they say, of those that were public by then. */
    Map<Key, PublishedAdvice> read(Set<Key> advices, PointInTime at);

    /** The notes beside them by then, oldest first. */
    Map<Key, List<CorrectionNote>> notes(Set<Key> advices, PointInTime at);
}
