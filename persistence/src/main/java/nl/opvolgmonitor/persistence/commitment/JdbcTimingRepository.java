package nl.opvolgmonitor.persistence.commitment;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.commitment.TimingFacts;
import nl.opvolgmonitor.domain.commitment.TimingRepository;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.register.ColumnsOnce;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.Keyed;
import org.jdbi.v3.core.mapper.RowMapper;

/** Gathers the facts behind timings in one statement. */
@Singleton
final class JdbcTimingRepository implements TimingRepository {

    private static final RowMapper<TimingFacts> MAPPER = ColumnsOnce.of(TimingFacts.class);

    private final Doors doors;

    JdbcTimingRepository(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<Key, TimingFacts> facts(Set<Key> commitments, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> new Keyed(commitments, at)
                        .bind(handle.createQuery(TimingSql.SELECT))
                        .map(MAPPER)
                        .collect(Collectors.toMap(TimingFacts::commitment, facts -> facts)));
    }
}
