package nl.opvolgmonitor.persistence.assessment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.AssessmentFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class AssessmentLists {

    @Singleton
    Listing<Assessment, AssessmentFilter> assessmentList(Doors doors, JdbcRecords<Assessment> records) {
        return new JdbcListing<>(doors, records, AssessmentLists::conditions, Ordering::byTime);
    }

    private static Conditions conditions(AssessmentFilter filter) {
        return new Conditions()
                .oneOf("k.judgement = ANY(:judgement)", "judgement", filter.judgement())
                .key("k.document = :document", "document", filter.document());
    }
}
