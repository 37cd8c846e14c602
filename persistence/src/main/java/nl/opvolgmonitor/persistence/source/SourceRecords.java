package nl.opvolgmonitor.persistence.source;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.source.Citation;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.Footnote;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Documents, footnotes, citations and defects, each in its own table. */
@Factory
final class SourceRecords {

    @Singleton
    JdbcRecords<Document> documents(Doors doors) {
        return new JdbcRecords<>(doors, Kind.DOCUMENT, Document.class);
    }

    @Singleton
    JdbcRecords<Footnote> footnotes(Doors doors) {
        return new JdbcRecords<>(doors, Kind.FOOTNOTE, Footnote.class);
    }

    @Singleton
    JdbcRecords<Citation> citations(Doors doors) {
        return new JdbcRecords<>(doors, Kind.CITATION, Citation.class);
    }

    @Singleton
    JdbcRecords<Defect> defects(Doors doors) {
        return new JdbcRecords<>(doors, Kind.DEFECT, Defect.class);
    }
}
