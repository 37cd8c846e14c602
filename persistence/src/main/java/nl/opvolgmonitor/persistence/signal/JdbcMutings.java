package nl.opvolgmonitor.persistence.signal;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.signal.Mutings;
import nl.opvolgmonitor.domain.signal.SignalMuting;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads which signals are put aside: of each the last decision counts. */
@Singleton
final class JdbcMutings implements Mutings {

    private static final String ACTIVE = """
            SELECT * FROM (
                SELECT DISTINCT ON (m.record, m.signal) m.record, m.signal, m.muted_until AS until, m.reason
                FROM mute m WHERE m.recorded_at <= :known ORDER BY m.record, m.signal, m.entry DESC) last
            WHERE last.until >= :effective""";

    private final Doors doors;

    JdbcMutings(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<SignalMuting> at(PointInTime at) {
        return doors.reading()
                .withHandle(handle -> AsOf.bind(handle.createQuery(ACTIVE), at)
                        .map(ConstructorMapper.of(SignalMuting.class))
                        .list());
    }
}
