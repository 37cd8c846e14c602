package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservationFilter;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.persistence.register.Doors;

/** Observations in their append-only table. */
@Singleton
final class JdbcObservations implements Observations {

    /** The last row of each record, of the rows that a condition lets through. */
    private static final String LATEST = "SELECT DISTINCT ON (o.entity, o.source_id) " + ObservationRows.COLUMNS
            + "FROM register.observation o WHERE ";

    private final Doors doors;

    JdbcObservations(Doors doors) {
        this.doors = doors;
    }

    @Override
    public long append(Observation observation, String address, Instant seenAt) {
        var sql = """
                WITH kept AS (
                    INSERT INTO register.observation (entity, source_id, number, changed_at, deleted, content, address, recorded_at)
                    VALUES (:entity, :sourceId, :number, :changedAt, :deleted, jsonb_object(:names, :texts), :address, :seenAt)
                    RETURNING entry),
                named AS (
                    INSERT INTO register.observation_name (observation, name) SELECT entry, unnest(:goesBy::text[]) FROM kept)
                SELECT entry FROM kept""";
        var values = observation.fields().values();
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindMethods(observation)
                        .bind("number", observation.number().orElse(null))
                        .bindArray("names", String.class, List.copyOf(values.keySet()))
                        .bindArray("texts", String.class, List.copyOf(values.values()))
                        .bindArray("goesBy", String.class, List.copyOf(observation.names()))
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
                o.entity = 'DECISION' AND o.source_id IN (SELECT d.source_id FROM register.observation_name n
                JOIN register.observation d ON d.entry = n.observation WHERE n.name = :name AND d.entity = 'DECISION')""", Map.of("name", caseId.toString()));
    }

    @Override
    public List<KeptObservation> unread(long below, int most) {
        var sql = "SELECT " + ObservationRows.COLUMNS + """
                FROM (SELECT DISTINCT ON (entity, source_id) * FROM register.observation
                    ORDER BY entity, source_id, entry DESC) o
                WHERE o.entry < :below AND NOT o.deleted AND o.entity <> 'DECISION'
                AND (o.entity <> 'COMMITMENT' OR EXISTS (SELECT FROM register.observation_name n
                    JOIN register.observation f ON f.entry = n.observation AND f.entity IN ('DOCUMENT', 'CASE')
                    WHERE n.name = o.content ->> 'ActiviteitNummer'))
                AND NOT EXISTS (SELECT FROM register.observation p JOIN register.reading r ON r.observation = p.entry
                    WHERE p.source_id = o.source_id AND p.entity = o.entity AND r.recorded_at >= o.recorded_at
                    AND NOT EXISTS (SELECT FROM register.observation_name n
                        JOIN register.observation d ON d.entry = n.observation AND d.entity = 'DECISION'
                        WHERE n.name = CAST(o.source_id AS text) AND d.recorded_at > r.recorded_at))
                ORDER BY o.entry DESC LIMIT :most""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("below", below)
                        .bind("most", most)
                        .map((row, context) -> ObservationRows.kept(row))
                        .list());
    }

    @Override
    public boolean isFollowedActivity(String activityNumber) {
        var sql = """
                SELECT EXISTS (SELECT FROM register.observation_name n JOIN register.observation o ON o.entry = n.observation
                WHERE n.name = :number AND o.entity IN ('DOCUMENT', 'CASE'))""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("number", activityNumber)
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public Optional<Observation> lastSaid(ObservedEntity entity, UUID sourceId) {
        return list(
                        "o.entity = :entity AND o.source_id = :id AND NOT o.deleted",
                        Map.of("entity", entity.name(), "id", sourceId))
                .stream()
                .map(KeptObservation::observation)
                .findFirst();
    }

    @Override
    public Optional<KeptObservation> find(long entry) {
        return list("o.entry = :entry", Map.of("entry", entry)).stream().findFirst();
    }

    @Override
    public Map<Long, KeptObservation> at(Set<Long> entries) {
        var sql = "SELECT " + ObservationRows.COLUMNS
                + "FROM register.observation o WHERE o.entry = ANY(CAST(:entries AS bigint[]))";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "entries",
                                String.class,
                                entries.stream().map(String::valueOf).toList())
                        .map((row, context) -> ObservationRows.kept(row))
                        .collect(Collectors.toMap(KeptObservation::entry, kept -> kept)));
    }

    @Override
    public Page<KeptObservation> list(ObservationFilter filter, PageRequest request) {
        var sql = "SELECT " + ObservationRows.COLUMNS + """
                FROM register.observation o WHERE o.entry < :below
                AND (:every OR o.entity = ANY(:entities)) AND (:deleted::boolean IS NULL OR o.deleted = :deleted)
                AND (:number::text IS NULL OR o.source_id IN (SELECT m.source_id FROM register.observation_name n
                    JOIN register.observation m ON m.entry = n.observation WHERE n.name = :number))
                ORDER BY o.entry DESC LIMIT :limit""";
        var entities = Objects.requireNonNullElse(filter.entity(), List.<ObservedEntity>of());
        var rows = doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("below", EntryPages.below(request))
                        .bind("every", entities.isEmpty())
                        .bindArray(
                                "entities",
                                String.class,
                                entities.stream().map(Enum::name).toList())
                        .bind("deleted", filter.deleted())
                        .bind("number", filter.number())
                        .bind("limit", request.first() + 1)
                        .map((row, context) -> ObservationRows.kept(row))
                        .list());
        return EntryPages.of(rows, request, KeptObservation::entry);
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
