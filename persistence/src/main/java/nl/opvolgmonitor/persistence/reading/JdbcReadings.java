package nl.opvolgmonitor.persistence.reading;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.Progress;
import nl.opvolgmonitor.domain.reading.ProposalState;
import nl.opvolgmonitor.domain.reading.ReadFrom;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.ReadingState;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Readings in their append-only tables, through the door of the office. */
@Singleton
final class JdbcReadings implements Readings {

    private final Doors doors;
    private final ReadingInserts inserts;

    JdbcReadings(Doors doors) {
        this.doors = doors;
        inserts = new ReadingInserts(doors);
    }

    @Override
    public void add(LetterReading reading, String text, List<ReadProposal> proposals) {
        inserts.add(reading, text, proposals);
    }

    @Override
    public void decide(ReadProposal proposal, Decision decision) {
        inserts.decide(proposal, decision);
    }

    @Override
    public Optional<LetterReading> find(Key reading) {
        return one("SELECT * FROM register.reading WHERE key = :value", reading.value());
    }

    @Override
    public Optional<LetterReading> lastOf(String sha256) {
        return one(
                "SELECT * FROM register.reading WHERE sha256 = :value ORDER BY recorded_at DESC, key LIMIT 1", sha256);
    }

    private Optional<LetterReading> one(String sql, String value) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("value", value)
                        .map((row, context) -> ReadingRows.reading(row))
                        .findOne());
    }

    @Override
    public Page<LetterReading> list(@Nullable ReadingState state, @Nullable ReadingSource source, PageRequest request) {
        var after = request.after();
        if (after != null && find(key(after)).isEmpty()) {
            throw unreadable();
        }
        var found = page(state, source, request.first() + 1, after);
        var items = found.stream()
                .limit(request.first())
                .map(reading -> new Listed<>(reading, reading.key().value()))
                .toList();
        return new Page<>(items, found.size() > request.first());
    }

    private List<LetterReading> page(
            @Nullable ReadingState state, @Nullable ReadingSource source, int most, @Nullable String after) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("""
                                SELECT r.* FROM register.reading r
                                WHERE (CAST(:state AS text) IS NULL OR (CAST(:state AS text) = 'OPEN') = EXISTS (
                                        SELECT 1 FROM proposal_state p WHERE p.reading = r.key AND p.state = 'OPEN'))
                                  AND (CAST(:source AS text) IS NULL OR r.source = CAST(:source AS text))
                                  AND (CAST(:after AS text) IS NULL OR (r.recorded_at, r.key) < (
                                        SELECT a.recorded_at, a.key FROM register.reading a WHERE a.key = CAST(:after AS text)))
                                ORDER BY r.recorded_at DESC, r.key DESC LIMIT :most""")
                        .bind("state", state == null ? null : state.name())
                        .bind("source", source == null ? null : source.name())
                        .bind("after", after)
                        .bind("most", most)
                        .map((row, context) -> ReadingRows.reading(row))
                        .list());
    }

    @Override
    public Map<Long, LetterReading> ofObservations(Set<Long> observations) {
        var sql = """
                SELECT DISTINCT ON (asked.entry) asked.entry AS asked, r.*
                FROM register.observation asked
                JOIN register.observation o ON o.source_id = asked.source_id AND o.entity = asked.entity
                JOIN register.reading r ON r.observation = o.entry
                WHERE asked.entry = ANY(CAST(:entries AS bigint[]))
                ORDER BY asked.entry, r.recorded_at DESC, r.key""";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "entries",
                                String.class,
                                observations.stream().map(String::valueOf).toList())
                        .map((row, context) -> Map.entry(row.getLong("asked"), ReadingRows.reading(row)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Key key(String cursor) {
        try {
            return new Key(cursor);
        } catch (InvalidContent noKey) {
            throw unreadable();
        }
    }

    private static InvalidContent unreadable() {
        return new InvalidContent("Deze cursor is onleesbaar: begin opnieuw zonder after");
    }

    @Override
    public Map<Key, String> texts(Set<Key> readings) {
        return doors.writing()
                .withHandle(handle -> keyed(
                                handle.createQuery("SELECT key, raw FROM register.reading WHERE key = ANY(:keys)"),
                                readings)
                        .map((row, context) -> Map.entry(new Key(row.getString("key")), row.getString("raw")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Map<Key, Progress> progress(Set<Key> readings) {
        var sql = "SELECT reading, state, count(*) AS count FROM proposal_state WHERE reading = ANY(:keys)"
                + " GROUP BY reading, state";
        var counts = new HashMap<Key, Map<ProposalState, Integer>>();
        readings.forEach(key -> counts.put(key, new EnumMap<>(ProposalState.class)));
        doors.writing()
                .useHandle(handle -> keyed(handle.createQuery(sql), readings)
                        .map((row, context) -> Map.entry(
                                new Key(row.getString("reading")),
                                Map.entry(ProposalState.valueOf(row.getString("state")), row.getInt("count"))))
                        .forEach(each -> counts.computeIfAbsent(
                                        each.getKey(), key -> new EnumMap<>(ProposalState.class))
                                .put(each.getValue().getKey(), each.getValue().getValue())));
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Progress.of(entry.getValue())));
    }

    @Override
    public List<ReadProposal> proposals(Key reading) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM proposal_state WHERE reading = :reading ORDER BY sequence")
                        .bind("reading", reading)
                        .map((row, context) -> ReadingRows.proposal(row))
                        .list());
    }

    @Override
    public Map<Key, List<ReadFrom>> readFrom(Set<Key> records) {
        var sql = """
                SELECT d.*, p.key, p.rule, p.rule_version FROM register.proposal_decision d
                JOIN register.proposal p USING (reading, sequence)
                WHERE d.record = ANY(:keys) ORDER BY d.entry""";
        return doors.writing()
                .withHandle(handle -> keyed(handle.createQuery(sql), records)
                        .map((row, context) -> ReadingRows.readFrom(row))
                        .collect(Collectors.groupingBy(ReadFrom::record)));
    }

    private static Query keyed(Query query, Set<Key> keys) {
        return query.bindArray(
                "keys", String.class, keys.stream().map(Key::value).toList());
    }
}
