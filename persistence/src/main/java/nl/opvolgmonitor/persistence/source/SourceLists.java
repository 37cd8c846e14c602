package nl.opvolgmonitor.persistence.source;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.DefectFilter;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentFilter;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class SourceLists {

    @Singleton
    Listing<Document, DocumentFilter> documentList(Doors doors, JdbcRecords<Document> records) {
        return new JdbcListing<>(doors, records, SourceLists::documents, Ordering::byTime);
    }

    @Singleton
    Listing<Defect, DefectFilter> defectList(Doors doors, JdbcRecords<Defect> records) {
        return new JdbcListing<>(doors, records, SourceLists::defects, Ordering::byTime);
    }

    private static Conditions documents(DocumentFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .where("k.dossier = :dossier", "dossier", filter.dossier())
                .where("k.stub = :stub", "stub", filter.stub())
                .contains("k.title", filter.text());
    }

    private static Conditions defects(DefectFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .key("k.document = :document", "document", filter.document());
    }
}
