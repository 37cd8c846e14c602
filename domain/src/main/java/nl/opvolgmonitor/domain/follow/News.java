package nl.opvolgmonitor.domain.follow;

import java.time.Instant;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * A version that became public: at its publication, or when its embargo ended.
 *
 * @param about the records that it tells something of, itself left out
 */
public record News(Key record, int version, Kind kind, Instant publishedAt, Set<Key> about) {

    public News {
        about = Set.copyOf(about);
    }
}
