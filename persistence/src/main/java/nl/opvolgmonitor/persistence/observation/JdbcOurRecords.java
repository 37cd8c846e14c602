package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.observation.OurRecords;
import nl.opvolgmonitor.domain.observation.PromisedWords;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.persistence.register.Doors;

/** Finds records in the views of the office, each by its last version. */
@Singleton
final class JdbcOurRecords implements OurRecords {

    private static final String LAST =
            "NOT EXISTS (SELECT 1 FROM record_version v WHERE v.record = %1$s.record AND v.version > %1$s.version)";

    private final Doors doors;

    JdbcOurRecords(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<String, List<Key>> motions(Set<String> papers) {
        return byName("""
                SELECT d.citation_key AS name, k.record FROM motion k JOIN document d ON d.record = k.document
                WHERE d.citation_key = ANY(:names) AND NOT k.plural AND %s AND %s""".formatted(LAST.formatted("k"), LAST.formatted("d")), papers);
    }

    @Override
    public Map<String, List<Key>> documents(Set<String> papers) {
        return byName("""
                SELECT k.citation_key AS name, k.record FROM document k
                WHERE k.citation_key = ANY(:names) AND %s""".formatted(LAST.formatted("k")), papers);
    }

    @Override
    public Map<String, List<Key>> numbered(Set<String> numbers) {
        return byName("""
                SELECT l.number AS name, l.record FROM observation_link l
                WHERE l.number = ANY(:names) AND NOT EXISTS (
                    SELECT 1 FROM observation_link o WHERE o.record = l.record AND o.entry > l.entry)""", numbers);
    }

    private Map<String, List<Key>> byName(String sql, Set<String> names) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray("names", String.class, List.copyOf(names))
                        .map((row, context) -> Map.entry(row.getString("name"), new Key(row.getString("record"))))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    @Override
    public List<PromisedWords> commitments(Set<LocalDate> days) {
        var sql = """
                SELECT k.record, k.text, k.effective_earliest AS day FROM commitment k
                WHERE k.effective_precision = 'DAY' AND k.effective_earliest = ANY(:days::date[]) AND %s""".formatted(LAST.formatted("k"));
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "days",
                                String.class,
                                days.stream().map(LocalDate::toString).toList())
                        .map((row, context) -> PromisedWords.of(
                                new Key(row.getString("record")),
                                row.getString("text"),
                                row.getObject("day", LocalDate.class)))
                        .list());
    }
}
