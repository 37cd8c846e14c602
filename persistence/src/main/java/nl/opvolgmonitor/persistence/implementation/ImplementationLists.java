package nl.opvolgmonitor.persistence.implementation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationReportFilter;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class ImplementationLists {

    @Singleton
    Listing<ImplementationReport, ImplementationReportFilter> implementationReportList(
            Doors doors, JdbcRecords<ImplementationReport> records) {
        return new JdbcListing<>(doors, records, ImplementationLists::conditions, Ordering::byTime);
    }

    private static Conditions conditions(ImplementationReportFilter filter) {
        return new Conditions()
                .oneOf("k.status = ANY(:status)", "status", filter.status())
                .key("k.document = :document", "document", filter.document());
    }
}
