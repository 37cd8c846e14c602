package nl.opvolgmonitor.api.implementation;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationReportFilter;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.source.Document;

/** What the cabinet itself reports. */
@Singleton
final class ImplementationResolvers implements Resolvers {

    private final Listing<ImplementationReport, ImplementationReportFilter> reports;
    private final Batch<Key, List<ImplementationReport>> about;

    ImplementationResolvers(Listing<ImplementationReport, ImplementationReportFilter> reports, Library library) {
        this.reports = reports;
        this.about = library.by(ImplementationReport.class, ImplementationReport.ABOUT);
    }

    @Override
    public void addTo(Graph graph) {
        graph.list("Query.implementationReports", reports, ImplementationReportFilter.class);
        graph.any("ImplementationReport.about", ImplementationReport::about);
        graph.one("ImplementationReport.document", Document.class, ImplementationReport::document);
        graph.links("ImplementationReport.measures", Role.MEASURE);
        graph.many("Document.implementationReports", ImplementationReport.class, ImplementationReport.DOCUMENT);
        graph.many("Commitment.implementationReports", about);
        graph.many("Instrument.implementationReports", about);
        graph.many("Recommendation.implementationReports", about);
        graph.derived(
                "Recommendation.implementationState",
                about,
                (Recommendation asked, List<ImplementationReport> found) -> ImplementationState.after(found));
    }
}
