package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.observation.ConnectorState;
import nl.opvolgmonitor.domain.observation.ConnectorStates;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The state of the connector in one row. */
@Singleton
final class JdbcConnectorStates implements ConnectorStates {

    private final Doors doors;

    JdbcConnectorStates(Doors doors) {
        this.doors = doors;
    }

    @Override
    public ConnectorState last() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT * FROM connector.state")
                        .map(ConstructorMapper.of(ConnectorState.class))
                        .findOne())
                .orElse(ConnectorState.NEVER);
    }

    @Override
    public void started(Instant at) {
        update("""
                INSERT INTO connector.state (started_at) VALUES (:at)
                ON CONFLICT (one) DO UPDATE SET started_at = :at, ended_at = NULL, news = 0""", Map.of("at", at));
    }

    @Override
    public void succeeded(int news, Instant at) {
        update(
                "UPDATE connector.state SET ended_at = :at, succeeded_at = :at, news = :news, failures = 0",
                Map.of("at", at, "news", news));
    }

    @Override
    public void failed(int news, String trouble, Instant at) {
        update("""
                UPDATE connector.state SET ended_at = :at, news = :news, failures = failures + 1,
                    trouble = :trouble, trouble_at = :at""", Map.of("at", at, "news", news, "trouble", trouble));
    }

    private void update(String sql, Map<String, Object> values) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql).bindMap(values).execute());
    }

    @Override
    public Map<ObservedEntity, Long> observed() {
        var sql = "SELECT entity, count(DISTINCT source_id) AS records FROM register.observation GROUP BY entity";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .map((row, context) ->
                                Map.entry(ObservedEntity.valueOf(row.getString("entity")), row.getLong("records")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
