package nl.opvolgmonitor.persistence.source;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentCitations;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Finds documents by canonical citation key; of two that share one, the document that was registered first. */
@Singleton
final class JdbcDocumentCitations implements DocumentCitations {

    private static final String SELECT = """
            SELECT DISTINCT ON (k.citation_key) k.citation_key AS citation, k.record AS entry, k.link_roles AS links, k.*
            FROM document k WHERE k.citation_key = ANY(:citationKeys) AND %s
            ORDER BY k.citation_key, k.recorded_at, k.record""".formatted(AsOf.of("k"));

    private final Doors doors;
    private final JdbcRecords<Document> documents;

    JdbcDocumentCitations(Doors doors, JdbcRecords<Document> documents) {
        this.doors = doors;
        this.documents = documents;
    }

    @Override
    public Map<String, Document> byCitationKey(Set<String> citationKeys, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> AsOf.bind(handle.createQuery(SELECT), at)
                        .bindArray("citationKeys", String.class, citationKeys)
                        .map((row, context) -> Map.entry(
                                row.getString("citation"), documents.mapper().map(row, context)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
