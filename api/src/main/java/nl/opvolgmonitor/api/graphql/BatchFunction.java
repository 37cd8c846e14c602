package nl.opvolgmonitor.api.graphql;

import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Reads what belongs to many keys in one go; a key to which nothing belongs has no entry. */
@FunctionalInterface
public interface BatchFunction<K, V> {

    Map<K, V> read(Set<K> keys, PointInTime at);
}
