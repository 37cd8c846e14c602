package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.observation.HouseRegister;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.Keyed;

/** Reads observations through the views: what is asked in public is answered from what is public. */
@Singleton
final class JdbcHouseRegister implements HouseRegister {

    /** An observation surely holds from the day on which it was made. */
    private static final String BY_THEN =
            "%1$s.recorded_at <= :known AND CAST(%1$s.recorded_at AT TIME ZONE 'Europe/Amsterdam' AS date) <= :effective";

    private final Doors doors;

    JdbcHouseRegister(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<String, List<KeptObservation>> named(Set<String> names, PointInTime at) {
        if (names.isEmpty()) {
            return Map.of();
        }
        var sql = "SELECT DISTINCT ON (asked, o.entity, o.source_id) n.name AS asked, " + ObservationRows.COLUMNS
                + """
                FROM observation_name n JOIN observation m ON m.entry = n.observation
                JOIN observation o ON o.entity = m.entity AND o.source_id = m.source_id
                WHERE n.name = ANY(:names) AND %s AND %s
                ORDER BY asked, o.entity, o.source_id, o.entry DESC""".formatted(BY_THEN.formatted("m"), BY_THEN.formatted("o"));
        return doors.reading()
                .withHandle(handle -> AsOf.bind(handle.createQuery(sql), at)
                        .bindArray("names", String.class, List.copyOf(names))
                        .map((row, context) -> Map.entry(row.getString("asked"), ObservationRows.kept(row)))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    @Override
    public Map<Key, String> numbers(Set<Key> commitments, PointInTime at) {
        var sql = """
                SELECT record, number FROM (
                    SELECT DISTINCT ON (l.record) l.record, l.number FROM observation_link l
                    WHERE l.record = ANY(:keys) AND %s ORDER BY l.record, l.entry DESC) said
                WHERE number IS NOT NULL""".formatted(BY_THEN.formatted("l"));
        return texts(sql, commitments, at);
    }

    @Override
    public Map<Key, String> papers(Set<Key> motions, PointInTime at) {
        var sql = """
                SELECT k.record, d.citation_key AS number FROM motion k JOIN document d ON d.record = k.document
                WHERE k.record = ANY(:keys) AND d.citation_key IS NOT NULL AND NOT k.plural AND %s AND %s""".formatted(AsOf.of("k"), AsOf.of("d"));
        return texts(sql, motions, at.onAnyDay());
    }

    private Map<Key, String> texts(String sql, Set<Key> keys, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> new Keyed(keys, at)
                        .bind(handle.createQuery(sql))
                        .map((row, context) -> Map.entry(new Key(row.getString("record")), row.getString("number")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
