package nl.opvolgmonitor.persistence.report;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Reports, plan items and findings, each in its own table. */
@Factory
final class ReportRecords {

    @Singleton
    JdbcRecords<Report> reports(Doors doors) {
        return new JdbcRecords<>(doors, Kind.REPORT, Report.class);
    }

    @Singleton
    JdbcRecords<PlanItem> planItems(Doors doors) {
        return new JdbcRecords<>(doors, Kind.PLAN_ITEM, PlanItem.class);
    }

    @Singleton
    JdbcRecords<Finding> findings(Doors doors) {
        return new JdbcRecords<>(doors, Kind.FINDING, Finding.class);
    }
}
