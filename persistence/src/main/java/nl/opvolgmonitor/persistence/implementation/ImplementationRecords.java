package nl.opvolgmonitor.persistence.implementation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** What the cabinet reports, each in its own table. */
@Factory
final class ImplementationRecords {

    @Singleton
    JdbcRecords<ImplementationReport> implementationReports(Doors doors) {
        return new JdbcRecords<>(doors, Kind.IMPLEMENTATION_REPORT, ImplementationReport.class);
    }
}
