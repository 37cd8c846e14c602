package nl.opvolgmonitor.api.source;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.GivenText;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.citation.Finding;
import nl.opvolgmonitor.domain.citation.Warning;
import nl.opvolgmonitor.domain.source.DocumentCitations;

/** Reads the citations in a text for whoever asks, and tells which of them the register knows. */
@Singleton
final class ReadCitations implements Resolvers {

    private final DocumentCitations citations;

    ReadCitations(DocumentCitations citations) {
        this.citations = citations;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.readCitations",
                (arguments, reading) -> CompletableFuture.completedFuture(read(GivenText.of(arguments))));
        graph.<Finding, Integer>value("ReadCitation.start", (found, arguments) -> found.start());
        graph.<Finding, Integer>value("ReadCitation.end", (found, arguments) -> found.end());
        graph.<Finding, String>value("ReadCitation.raw", (found, arguments) -> found.raw());
        graph.<Finding, String>value("ReadCitation.key", (found, arguments) -> Cites.key(found));
        graph.<Finding, String>value("ReadCitation.letterStyle", (found, arguments) -> Cites.letter(found));
        graph.<Finding, String>value("ReadCitation.legalStyle", (found, arguments) -> Cites.legal(found));
        graph.<Finding, List<Warning>>value("ReadCitation.warnings", (found, arguments) -> Cites.warnings(found));
        graph.<Warning, String>value("CitationWarning.code", (warning, arguments) -> warning.name());
        var byCitation = new Batch<>("Document by citation", citations::byCitationKey);
        graph.edge(
                "ReadCitation.document",
                (Finding found, Reading reading) -> reading.maybe(byCitation, Cites.key(found)));
    }

    private static List<Finding> read(GivenText given) {
        return CitationReader.read(given.text(), given.documentDate());
    }
}
