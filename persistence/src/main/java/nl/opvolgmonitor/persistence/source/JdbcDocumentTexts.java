package nl.opvolgmonitor.persistence.source;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.Keyed;

/** The texts of published documents. */
@Singleton
final class JdbcDocumentTexts implements DocumentTexts {

    private static final String SELECT = """
            SELECT t.document, t.raw FROM document_text t JOIN document k ON k.record = t.document
            WHERE t.document = ANY(:keys) AND t.recorded_at <= :known AND %s""".formatted(AsOf.of("k"));

    private final Doors doors;

    JdbcDocumentTexts(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<Key, String> of(Set<Key> documents, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> new Keyed(documents, at)
                        .bind(handle.createQuery(SELECT))
                        .map((row, context) -> Map.entry(new Key(row.getString("document")), row.getString("raw")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
