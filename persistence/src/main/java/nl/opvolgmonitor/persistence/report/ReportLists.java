package nl.opvolgmonitor.persistence.report;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Everything;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.FindingFilter;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.report.ReportFilter;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class ReportLists {

    @Singleton
    Listing<Report, ReportFilter> reportList(Doors doors, JdbcRecords<Report> records) {
        return new JdbcListing<>(doors, records, ReportLists::reports, Ordering::byTime);
    }

    @Singleton
    Listing<Finding, FindingFilter> findingList(Doors doors, JdbcRecords<Finding> records) {
        return new JdbcListing<>(doors, records, ReportLists::findings, Ordering::byTime);
    }

    @Singleton
    Listing<PlanItem, Everything> planItemList(Doors doors, JdbcRecords<PlanItem> records) {
        return new JdbcListing<>(doors, records, everything -> new Conditions(), Ordering::byTime);
    }

    private static Conditions reports(ReportFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .where("k.by_rapporteur = :byRapporteur", "byRapporteur", filter.byRapporteur())
                .where("extract(year FROM k.effective_from) = :year", "year", filter.year())
                .contains("concat_ws(' ', k.title, array_to_string(k.aliases, ' '))", filter.text());
    }

    private static Conditions findings(FindingFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .oneOf("k.trend = ANY(:trend)", "trend", filter.trend());
    }
}
