package nl.opvolgmonitor.api.report;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.source.Document;

/** What was found. */
@Singleton
final class FindingResolvers implements Resolvers {

    private final Library library;

    FindingResolvers(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.one("Finding.publishedIn", library.named(Report.class, Document.class), Finding::publishedIn);
        graph.many("Report.findings", Finding.class, Finding.PUBLISHED_IN);
    }
}
