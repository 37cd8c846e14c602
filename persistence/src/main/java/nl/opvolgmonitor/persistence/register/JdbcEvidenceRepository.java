package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jdbi.v3.core.mapper.RowMapper;

/** Quotes have no version: one stands from the instant it was recorded. */
@Singleton
final class JdbcEvidenceRepository implements EvidenceRepository {

    private static final RowMapper<Evidence> MAPPER = ColumnsOnce.of(Evidence.class);

    private final Doors doors;

    JdbcEvidenceRepository(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<Key, List<Evidence>> ofRecords(Set<Key> records, PointInTime at) {
        return by("record", "e.entry", Evidence::record, new Keyed(records, at));
    }

    @Override
    public Map<Key, List<Evidence>> ofDocuments(Set<Key> documents, PointInTime at) {
        return by("document", "e.line NULLS LAST, e.entry", Evidence::document, new Keyed(documents, at));
    }

    private Map<Key, List<Evidence>> by(String column, String order, Function<Evidence, Key> key, Keyed asked) {
        var sql = """
                SELECT e.* FROM evidence e
                WHERE e.%s = ANY(:keys) AND e.recorded_at <= :known AND EXISTS (
                    SELECT 1 FROM record_version k WHERE k.record = e.record AND %s)
                ORDER BY %s""".formatted(column, AsOf.of("k"), order);
        return doors.reading()
                .withHandle(handle ->
                        asked.bind(handle.createQuery(sql)).map(MAPPER).collect(Collectors.groupingBy(key)));
    }
}
