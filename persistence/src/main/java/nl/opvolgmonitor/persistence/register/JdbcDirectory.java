package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Tells the kind of a key. */
@Singleton
final class JdbcDirectory implements Directory {

    private final Doors doors;

    JdbcDirectory(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<Key, Kind> kinds(Set<Key> keys, PointInTime at) {
        var sql = "SELECT r.key, r.kind FROM record r JOIN record_version k ON k.record = r.key"
                + " WHERE r.key = ANY(:keys) AND " + AsOf.of("k");
        return doors.reading()
                .withHandle(handle -> new Keyed(keys, at)
                        .bind(handle.createQuery(sql))
                        .map((row, context) ->
                                Map.entry(new Key(row.getString("key")), Kind.valueOf(row.getString("kind"))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
