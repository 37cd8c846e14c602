package nl.opvolgmonitor.api.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.AssessmentFilter;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.source.Document;

/** What the Rapporteur judges. */
@Singleton
final class AssessmentResolvers implements Resolvers {

    private final Listing<Assessment, AssessmentFilter> assessments;
    private final Batch<Key, List<Assessment>> judgements;
    private final Batch<Key, Registered> publications;

    AssessmentResolvers(Listing<Assessment, AssessmentFilter> assessments, Library library) {
        this.assessments = assessments;
        this.judgements = library.by(Assessment.class, Assessment.RECOMMENDATION);
        this.publications = library.named(Report.class, Document.class);
    }

    @Override
    public void addTo(Graph graph) {
        graph.list("Query.assessments", assessments, AssessmentFilter.class);
        graph.one("Assessment.recommendation", Recommendation.class, Assessment::recommendation);
        graph.any("Assessment.aboutRecord", Assessment::aboutRecord);
        graph.one("Assessment.basis", publications, Assessment::basis);
        graph.one("Assessment.document", Document.class, Assessment::document);
        graph.many("Document.assessments", Assessment.class, Assessment.DOCUMENT);
        graph.many("Report.assessments", Assessment.class, Assessment.BASIS);
        graph.many("Instrument.assessments", Assessment.class, Assessment.ABOUT_RECORD);
        graph.many("Recommendation.assessments", judgements);
        graph.derived(
                "Recommendation.assessmentState",
                judgements,
                (Recommendation asked, List<Assessment> found) -> AssessmentState.after(found));
    }
}
