package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.ui.report.ReportPage;
import nl.opvolgmonitor.ui.report.ReportsPage;
import org.jspecify.annotations.Nullable;

/** The publications, and one of them. */
@Singleton
final class ReportPages implements Section {

    record Answer(@Nullable ReportPage report) {}

    @Override
    public String name() {
        return "rapporten";
    }

    @Override
    public List<Foreseen> foresees(String rest) {
        return Section.aboutRecord("report", rest);
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        return rest.isEmpty()
                ? visit.show("page/reports.jte", visit.ask("reports", Map.of(), ReportsPage.class))
                : one(visit, visit.key(rest));
    }

    private static HttpResponse<String> one(Visit visit, String key) {
        var found = visit.ask("report", Map.of("id", key), Answer.class).report();
        if (found == null) {
            throw visit.unknown(key);
        }
        return visit.show("page/report.jte", found);
    }
}
