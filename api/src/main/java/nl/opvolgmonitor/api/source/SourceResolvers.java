package nl.opvolgmonitor.api.source;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.source.Citation;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import nl.opvolgmonitor.domain.source.Footnote;

/** Documents with their text, footnotes, citations and defects. */
@Singleton
final class SourceResolvers implements Resolvers {

    private final DocumentTexts texts;
    private final Library library;

    SourceResolvers(DocumentTexts texts, Library library) {
        this.texts = texts;
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.any("Document.about", Document::about);
        graph.many("Report.documents", Document.class, Document.ABOUT);
        graph.linked("Office.documents", Document.class, Role.SIGNATORY, Role.ON_BEHALF_OF);
        graph.linked("Person.documents", Document.class, Role.SIGNATORY, Role.ON_BEHALF_OF);
        graph.links("Document.signatories", Role.SIGNATORY, Role.ON_BEHALF_OF);
        graph.many("Document.footnotes", Footnote.class, Footnote.DOCUMENT);
        graph.one("Footnote.document", Document.class, Footnote::document);
        graph.many("Document.defects", Defect.class, Defect.DOCUMENT);
        graph.one("Defect.document", Document.class, Defect::document);
        addCitations(graph);
        addTexts(graph);
    }

    private void addCitations(Graph graph) {
        graph.many("Document.citations", Citation.class, Citation.CITING);
        graph.many("Document.citedBy", Citation.class, Citation.CITED);
        graph.one("Citation.citing", Document.class, Citation::citing);
        graph.any("Citation.cited", Citation::cited);
        var ofDocument = library.by(Citation.class, Citation.CITING);
        graph.edge(
                "Footnote.citations",
                (Footnote footnote, Reading reading) ->
                        reading.one(ofDocument, footnote.document()).thenApply(footnote::citationsAmong));
    }

    private void addTexts(Graph graph) {
        var batch = new Batch<>("Text of Document", texts::of);
        graph.one("Document.text", batch, Document::key);
    }
}
