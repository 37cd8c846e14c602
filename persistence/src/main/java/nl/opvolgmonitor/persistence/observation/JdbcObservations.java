package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.persistence.register.Doors;

/** Observations in their append-only table. */
@Singleton
final class JdbcObservations implements Observations {

    /** The last row of each record, of the rows that a condition lets through. */
    private static final String LATEST = """
            SELECT DISTINCT ON (o.entity, o.source_id) o.*,
                   ARRAY(SELECT f.key FROM jsonb_each_text(o.content) f ORDER BY f.key) AS names,
                   ARRAY(SELECT f.value FROM jsonb_each_text(o.content) f ORDER BY f.key) AS texts
            FROM register.observation o
            WHERE\s""";

    private final Doors doors;

    JdbcObservations(Doors doors) {
        this.doors = doors;
    }

    @Override
    public long append(Observation observation, String address, Instant seenAt) {
        var sql = """
                INSERT INTO register.observation (entity, source_id, number, changed_at, deleted, content, address, recorded_at)
                VALUES (:entity, :sourceId, :number, :changedAt, :deleted, jsonb_object(:names, :texts), :address, :seenAt)
                RETURNING entry""";
        var values = observation.fields().values();
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindMethods(observation)
                        .bind("number", observation.number().orElse(null))
                        .bindArray("names", String.class, List.copyOf(values.keySet()))
                        .bindArray("texts", String.class, List.copyOf(values.values()))
                        .bind("address", address)
                        .bind("seenAt", seenAt)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Optional<KeptObservation> latest(ObservedEntity entity, UUID sourceId) {
        return list("o.entity = :entity AND o.source_id = :id", Map.of("entity", entity.name(), "id", sourceId))
                .stream()
                .findFirst();
    }

    @Override
    public List<KeptObservation> numbered(String number) {
        return list(
                "o.source_id IN (SELECT n.source_id FROM register.observation n WHERE n.number = :number)",
                Map.of("number", number));
    }

    @Override
    public List<KeptObservation> decisionsOn(UUID caseId) {
        return list("""
                o.entity = 'DECISION' AND o.source_id IN (SELECT d.source_id FROM register.observation d
                WHERE d.entity = 'DECISION' AND jsonb_exists(d.content, :path))""", Map.of("path", "Zaak/" + caseId + "/Id"));
    }

    @Override
    public boolean isFollowedActivity(String activityNumber) {
        var sql = """
                SELECT EXISTS (SELECT FROM register.observation o, jsonb_each_text(o.content) f
                WHERE o.entity IN ('DOCUMENT', 'CASE') AND f.key LIKE 'Activiteit/%/Nummer' AND f.value = :number)""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("number", activityNumber)
                        .mapTo(Boolean.class)
                        .one());
    }

    private List<KeptObservation> list(String condition, Map<String, Object> values) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                LATEST + condition + " ORDER BY o.entity, o.source_id, o.entry DESC")
                        .bindMap(values)
                        .map((row, context) -> ObservationRows.kept(row))
                        .list());
    }
}
