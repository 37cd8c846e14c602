package nl.opvolgmonitor.api.source;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.DefectFilter;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentCitations;
import nl.opvolgmonitor.domain.source.DocumentFilter;

/** Where one begins to read the sources. */
@Singleton
final class SourceQueries implements Resolvers {

    private final Listing<Document, DocumentFilter> documents;
    private final Listing<Defect, DefectFilter> defects;
    private final DocumentCitations citations;

    SourceQueries(
            Listing<Document, DocumentFilter> documents,
            Listing<Defect, DefectFilter> defects,
            DocumentCitations citations) {
        this.documents = documents;
        this.defects = defects;
        this.citations = citations;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.document", Document.class);
        graph.list("Query.documents", documents, DocumentFilter.class, TimeOrder.class);
        graph.list("Query.defects", defects, DefectFilter.class);
        var byCitation = new Batch<>("Document by citation", citations::byCitationKey);
        graph.root("Query.source", (arguments, reading) -> reading.one(byCitation, citationKey(arguments)));
    }

    private static String citationKey(Arguments arguments) {
        var citation = arguments.text("citation");
        return CitationReader.keyOf(citation)
                .orElseThrow(
                        () -> new InvalidContent("Dit is geen bronvermelding die het register kan lezen: " + citation));
    }
}
