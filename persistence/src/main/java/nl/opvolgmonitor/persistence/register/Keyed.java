package nl.opvolgmonitor.persistence.register;

import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jdbi.v3.core.statement.Query;

/** A question about these keys as of a point in time. */
public record Keyed(Set<Key> keys, PointInTime at) {

    /** Binds {@code :keys}, {@code :effective} and {@code :known}. */
    public Query bind(Query query) {
        return AsOf.bind(
                query.bindArray(
                        "keys", String.class, keys.stream().map(Key::value).toList()),
                at);
    }
}
