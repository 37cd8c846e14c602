package nl.opvolgmonitor.api.report;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.source.Document;

/** Publications, and how completely their recommendations are registered. */
@Singleton
final class ReportResolvers implements Resolvers {

    private final Library library;

    ReportResolvers(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.one("Report.previousEdition", Report.class, Report::previousEdition);
        graph.many("Report.nextEditions", Report.class, Report.PREVIOUS_EDITION);
        graph.one("Report.attachedTo", Document.class, Report::attachedTo);
        graph.many("Document.attachments", Report.class, Report.ATTACHED_TO);
        graph.links("Report.parties");
        graph.linked("Organisation.reports", Report.class, Role.AUTHOR, Role.COMMISSIONED_BY, Role.FUNDER);
        addCompleteness(graph);
    }

    private void addCompleteness(Graph graph) {
        var registered = library.by(Recommendation.class, Recommendation.PUBLISHED_IN);
        graph.derived(
                "Report.registeredRecommendationCount",
                registered,
                (Report report, List<Recommendation> found) -> Recommendation.numberedAmong(found));
        graph.derived(
                "Report.registrationComplete",
                registered,
                (Report report, List<Recommendation> found) ->
                        report.completeWith(Recommendation.numberedAmong(found)));
    }
}
