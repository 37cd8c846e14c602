package nl.opvolgmonitor.persistence.edition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** What an edition knows of records besides their content: which version it has, its quotes, and the texts of documents. */
@Singleton
final class EditionParts {

    private static final String VERSIONS = """
            SELECT a.record, max(a.version) AS version FROM appearance a
            WHERE a.record = ANY(:keys) AND a.shown_at <= :publishedAt AND a.hidden_at IS NULL GROUP BY a.record""";

    private static final String CHANGED = """
            SELECT a.record, max(a.shown_at) AS changed_at FROM appearance a
            WHERE a.record = ANY(:keys) AND a.hidden_at IS NULL GROUP BY a.record""";

    private static final String QUOTES = """
            SELECT e.* FROM evidence e
            WHERE e.record = ANY(:keys) AND e.recorded_at <= :publishedAt
              AND e.version <= (SELECT max(a.version) FROM appearance a
                                WHERE a.record = e.record AND a.shown_at <= :publishedAt AND a.hidden_at IS NULL)
              AND EXISTS (SELECT 1 FROM appearance d WHERE d.record = e.document AND d.shown_at <= :publishedAt)
            ORDER BY e.entry""";

    /** A text stands from a version of its document on. */
    private static final String TEXTS =
            "SELECT t.document, t.since_version, t.raw FROM document_text t WHERE t.document = ANY(:keys)";

    private final Doors doors;

    EditionParts(Doors doors) {
        this.doors = doors;
    }

    Map<Key, Integer> versions(Edition edition, List<Key> keys) {
        return doors.reading()
                .withHandle(handle -> of(handle.createQuery(VERSIONS), keys)
                        .bindMethods(edition)
                        .map((row, context) -> Map.entry(new Key(row.getString("record")), row.getInt("version")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Map<Key, Instant> lastChanges(List<Key> keys) {
        return doors.reading()
                .withHandle(handle -> of(handle.createQuery(CHANGED), keys)
                        .map((row, context) -> Map.entry(
                                new Key(row.getString("record")),
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Map<Key, List<Evidence>> quotes(Edition edition, List<Key> keys) {
        return doors.reading()
                .withHandle(handle -> of(handle.createQuery(QUOTES), keys)
                        .bindMethods(edition)
                        .map(ConstructorMapper.of(Evidence.class))
                        .collect(Collectors.groupingBy(Evidence::record)));
    }

    Map<Key, String> texts(Map<Key, Integer> versions) {
        return doors.reading()
                .withHandle(handle -> of(handle.createQuery(TEXTS), versions.keySet())
                        .map((row, context) -> new Text(
                                new Key(row.getString("document")), row.getInt("since_version"), row.getString("raw")))
                        .stream()
                        .filter(text -> text.since() <= versions.getOrDefault(text.document(), 0))
                        .collect(Collectors.toMap(Text::document, Text::raw)));
    }

    private record Text(Key document, int since, String raw) {}

    private static Query of(Query query, Collection<Key> keys) {
        return query.bindArray(
                "keys", String.class, keys.stream().map(Key::value).toList());
    }
}
