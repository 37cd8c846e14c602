package nl.opvolgmonitor.api.report;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.register.Everything;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.FindingFilter;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.report.ReportFilter;

/** Where one begins to read publications, plans and findings. */
@Singleton
final class ReportQueries implements Resolvers {

    private final Listing<Report, ReportFilter> reports;
    private final Listing<PlanItem, Everything> planItems;
    private final Listing<Finding, FindingFilter> findings;

    ReportQueries(
            Listing<Report, ReportFilter> reports,
            Listing<PlanItem, Everything> planItems,
            Listing<Finding, FindingFilter> findings) {
        this.reports = reports;
        this.planItems = planItems;
        this.findings = findings;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.report", Report.class);
        graph.list("Query.reports", reports, ReportFilter.class, TimeOrder.class);
        graph.list("Query.planItems", planItems, Everything.class);
        graph.list("Query.findings", findings, FindingFilter.class);
    }
}
